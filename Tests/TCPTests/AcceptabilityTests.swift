import TCP
import Testing

/// Which segments SEGMENT ARRIVES accepts: RFC 9293, 3.4, Table 6, and 3.10.7.4, first.
struct `The acceptability test of Table 6` {
  private struct Row: CustomTestStringConvertible {
    var length: UInt32
    var window: UInt32
    /// SEG.SEQ - RCV.NXT
    var offset: Int32
    var isAcceptable: Bool
    var testDescription: String { "length \(length), window \(window), offset \(offset)" }
  }

  private static let rows = [
    Row(length: 0, window: 0, offset: 0, isAcceptable: true),
    Row(length: 0, window: 0, offset: 1, isAcceptable: false),
    Row(length: 0, window: 0, offset: -1, isAcceptable: false),
    Row(length: 0, window: 10, offset: 0, isAcceptable: true),
    Row(length: 0, window: 10, offset: 9, isAcceptable: true),
    Row(length: 0, window: 10, offset: 10, isAcceptable: false),
    Row(length: 0, window: 10, offset: -1, isAcceptable: false),
    Row(length: 1, window: 0, offset: 0, isAcceptable: false),
    Row(length: 5, window: 0, offset: -2, isAcceptable: false),
    Row(length: 1, window: 10, offset: 0, isAcceptable: true),
    Row(length: 5, window: 10, offset: 9, isAcceptable: true),
    Row(length: 5, window: 10, offset: 10, isAcceptable: false),
    Row(length: 5, window: 10, offset: -4, isAcceptable: true),
    Row(length: 5, window: 10, offset: -5, isAcceptable: false),
  ]

  private static let nexts: [UInt32] = [0, 3, 1000, 0x8000_0000, 0xffff_fffb, 0xffff_ffff]

  @Test(arguments: rows, nexts)
  private func `follows all four rows, wherever RCV.NXT lies`(_ row: Row, _ receiveNext: UInt32) {
    var endpoint = Endpoint()
    endpoint.state = .established
    endpoint.receiveNext = number(receiveNext)
    endpoint.receiveWindow = row.window
    let segment = ack(receiveNext &+ UInt32(bitPattern: row.offset), 0, data: row.length)
    #expect(endpoint.isAcceptable(segment) == row.isAcceptable)
  }

  @Test func `SYN and FIN count as length`() {
    var endpoint = Endpoint()
    endpoint.receiveNext = number(100)
    endpoint.receiveWindow = 10
    #expect(!endpoint.isAcceptable(finAck(99, 0)))
    #expect(endpoint.isAcceptable(finAck(99, 0, data: 1)))
  }

  @Test func `the window shrinks by what was delivered until it is advertised anew`() {
    var wire = Wire.open
    wire.bSends(ack(301, 101, window: 10))
    #expect(wire.aSends(ack(101, 301, data: 6)).effects == [.deliveredData])
    #expect(wire.b.effectiveReceiveWindow == 4)
    #expect(wire.aSends(ack(107, 301, data: 6)).effects == [.deliveredData, .trimmed])
    #expect(wire.b.receiveNext == number(111))
    wire.bSends(ack(301, 111))
    #expect(wire.b.effectiveReceiveWindow == 10)
  }
}
