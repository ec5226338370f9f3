import TCP

/// The words that begin an item of a segment.
enum ItemWord: UInt8, Hashable, Sendable {
  case syn, ack, fin, rst, psh, urg, ece, cwr, ae
  case synAck, finAck, pshAck, rstAck
  case sequence, acknowledgment, length, window, urgentPointer, data
  case maximumSegmentSize, windowMultiplier, windowShift, selectivePermitted, selective
  case timestampValue, timestampEcho, fastOpen
  /// `Flags`, `Options`: their items follow.
  case flagsKey, optionsKey

  /// The bits a flag's word stands for; empty for keys.
  var bits: ControlBits {
    switch self {
    case .syn: .syn
    case .ack: .ack
    case .fin: .fin
    case .rst: .rst
    case .psh: .psh
    case .urg: .urg
    case .ece: .ece
    case .cwr: .cwr
    case .ae: .ae
    case .synAck: [.syn, .ack]
    case .finAck: [.fin, .ack]
    case .pshAck: [.psh, .ack]
    case .rstAck: [.rst, .ack]
    case .sequence, .acknowledgment, .length, .window, .urgentPointer, .data, .maximumSegmentSize,
      .windowMultiplier, .windowShift, .selectivePermitted, .selective, .timestampValue, .timestampEcho,
      .fastOpen, .flagsKey, .optionsKey:
      []
    }
  }

  /// Whether the word is one flag.
  @inline(__always)
  var isFlag: Bool { rawValue <= ItemWord.ae.rawValue }

  /// The word whose three letters are `letters`: ASCII upper case, the first letter in the lowest byte.
  @inline(__always)
  init?(threeLetters letters: UInt32) {
    switch letters {
    case 0x4B_43_41: self = .ack
    case 0x51_45_53: self = .sequence
    case 0x4E_45_4C: self = .length
    case 0x4E_59_53: self = .syn
    case 0x48_53_50: self = .psh
    case 0x4E_49_46: self = .fin
    case 0x4E_49_57: self = .window
    default: return nil
    }
  }

  /// The word whose letters are `packed`: ASCII upper case, the first letter in the highest byte.
  ///
  /// Whole numbers rather than strings are compared, because each item of a file passes here.
  @inline(__always)
  init?(packed: UInt64) {
    switch packed {
    case 0x41_43_4B: self = .ack  // ACK
    case 0x53_45_51: self = .sequence  // SEQ
    case 0x4C_45_4E: self = .length  // LEN
    case 0x57_49_4E: self = .window  // WIN
    case 0x53_59_4E: self = .syn  // SYN
    case 0x46_49_4E: self = .fin  // FIN
    case 0x52_53_54: self = .rst  // RST
    case 0x50_53_48: self = .psh  // PSH
    case 0x55_52_47: self = .urg  // URG
    case 0x45_43_45: self = .ece  // ECE
    case 0x43_57_52: self = .cwr  // CWR
    case 0x41_45: self = .ae  // AE
    case 0x4D_53_53: self = .maximumSegmentSize  // MSS
    case 0x57_53: self = .windowMultiplier  // WS
    case 0x54_46_4F: self = .fastOpen  // TFO
    case 0x44_41_54_41: self = .data  // DATA
    case 0x53_41_43_4B: self = .selective  // SACK
    case 0x54_53_56_41_4C: self = .timestampValue  // TSVAL
    case 0x54_53_45_43_52: self = .timestampEcho  // TSECR
    default: return nil
    }
  }
}
