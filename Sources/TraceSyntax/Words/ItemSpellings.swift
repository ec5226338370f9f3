/// The spellings of flags and keys that `ItemWord(packed:)` does not know, folded by `PackedWord`.
enum ItemSpellings {
  /// The most words a key has: `Selective acknowledgment permitted`.
  static let longestPhrase = 4

  static let table: [PackedWord: ItemWord] = {
    var table: [PackedWord: ItemWord] = [:]
    for (word, spellings) in lists {
      for spelling in spellings { table[PackedWord(spelling)] = word }
    }
    return table
  }()

  /// Every spelling, for suggestions.
  static let suggestions = [
    "SYN", "ACK", "FIN", "RST", "PSH", "URG", "ECE", "CWR", "Seq", "Len", "Win", "Urg", "Data", "MSS", "WS",
    "wscale", "SACK", "SACK_PERM", "TSval", "TSecr", "TFO", "Flags", "Options",
  ]

  private static let lists: [(ItemWord, [String])] = [
    (.syn, ["syn"]),
    (.ack, ["ack"]),
    (.fin, ["fin"]),
    (.rst, ["rst", "reset"]),
    (.psh, ["psh", "push"]),
    (.urg, ["urg"]),
    (.ece, ["ece"]),
    (.cwr, ["cwr"]),
    (.ae, ["ae"]),
    (.synAck, ["synack", "syn&ack"]),
    (.finAck, ["finack"]),
    (.pshAck, ["pshack"]),
    (.rstAck, ["rstack"]),
    (
      .sequence,
      [
        "seq", "seqnum", "seqno", "seqnumber", "sequence", "sequencenumber", "sequenceno", "sequencenum",
        "segseq",
        "시퀀스번호", "시퀀스", "순서번호", "순차번호", "일련번호", "シーケンス番号", "序列号", "序号",
      ]
    ),
    (
      .acknowledgment,
      [
        "acknum", "ackno", "acknumber", "acknowledgment", "acknowledgement", "acknowledgmentnumber",
        "acknowledgementnumber", "acknowledgmentno", "acknowledgementno", "segack", "확인응답번호", "확인응답", "확인번호",
        "승인번호", "응답번호", "確認応答番号", "确认号",
      ]
    ),
    (
      .length,
      ["len", "length", "seglen", "datalen", "datalength", "payloadlen", "payloadlength", "길이", "데이터길이"]
    ),
    (.window, ["win", "window", "windowsize", "wnd", "segwnd", "rwnd", "윈도우", "윈도", "윈도우크기", "윈도크기"]),
    (.urgentPointer, ["urgentpointer", "urgptr", "urgpointer", "segup", "긴급포인터"]),
    (.data, ["data", "payload", "segdata", "데이터", "페이로드"]),
    (.maximumSegmentSize, ["mss", "maximumsegmentsize", "maxsegmentsize"]),
    (.windowMultiplier, ["ws"]),
    (.windowShift, ["wscale", "windowscale", "wsopt", "윈도우스케일"]),
    (.selectivePermitted, ["sackperm", "sackpermitted", "sackok"]),
    (.selective, ["sack"]),
    (.timestampValue, ["tsval"]),
    (.timestampEcho, ["tsecr", "ecr"]),
    (.fastOpen, ["tfo", "fastopen", "tfocookie"]),
    (.flagsKey, ["flags", "flag", "controlbits", "ctl", "플래그"]),
    (.optionsKey, ["options", "option", "opts", "opt", "nop", "eol", "옵션"]),
  ]
}
