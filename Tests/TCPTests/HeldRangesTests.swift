import TCP
import Testing

/// What arrives ahead of a gap and is kept: RFC 9293, 3.10.7.4, seventh and eighth; RFC 5681, 4.2.
struct `Ranges held out of order` {
  private func ranges(_ pairs: [(UInt32, UInt32)]) -> [SequenceRange] {
    pairs.map { SequenceRange(number($0.0), number($0.1)) }
  }

  private struct Row: CustomTestStringConvertible {
    /// Starts and ends of what arrives, in this order; RCV.NXT is 1000.
    var arriving: [(UInt32, UInt32)]
    var held: [(UInt32, UInt32)]
    var receiveNext: UInt32
    /// The effects of the last arrival.
    var effects: Effects
    var testDescription: String { "\(arriving)" }
  }

  private static let rows = [
    Row(arriving: [(1010, 1020)], held: [(1010, 1020)], receiveNext: 1000, effects: .heldOutOfOrder),
    Row(
      arriving: [(1030, 1040), (1010, 1020)], held: [(1010, 1020), (1030, 1040)], receiveNext: 1000,
      effects: .heldOutOfOrder),
    Row(
      arriving: [(1030, 1040), (1010, 1020), (1020, 1030)], held: [(1010, 1040)], receiveNext: 1000,
      effects: .heldOutOfOrder),
    Row(
      arriving: [(1010, 1020), (1030, 1040), (1050, 1060), (1015, 1055)], held: [(1010, 1060)],
      receiveNext: 1000, effects: .heldOutOfOrder),
    Row(
      arriving: [(1010, 1030), (1015, 1025)], held: [(1010, 1030)], receiveNext: 1000,
      effects: .wasDuplicate),
    Row(
      arriving: [(1010, 1020), (1000, 1010)], held: [], receiveNext: 1020,
      effects: [.deliveredData, .filledGap]),
    Row(
      arriving: [(1010, 1020), (1030, 1040), (1000, 1015)], held: [(1030, 1040)], receiveNext: 1020,
      effects: [.deliveredData, .filledGap]),
    Row(
      arriving: [(1010, 1020), (1030, 1040), (1000, 1030)], held: [], receiveNext: 1040,
      effects: [.deliveredData, .filledGap]),
    Row(
      arriving: [(1010, 1020), (1000, 1050)], held: [], receiveNext: 1050, effects: .deliveredData),
    Row(
      arriving: [(1000, 1010), (1005, 1015)], held: [], receiveNext: 1015, effects: .deliveredData),
    Row(
      arriving: [(1090, 1120)], held: [(1090, 1100)], receiveNext: 1000,
      effects: [.heldOutOfOrder, .trimmed]),
  ]

  @Test(arguments: rows)
  private func `are inserted, joined and delivered`(_ row: Row) {
    var endpoint = endpoint(in: .established)
    var effects = Effects()
    for (start, end) in row.arriving {
      effects = endpoint.segmentArrives(ack(start, 500, data: end - start)).effects
    }
    #expect(endpoint.heldRanges == ranges(row.held))
    #expect(endpoint.receiveNext == number(row.receiveNext))
    #expect(effects == row.effects)
  }

  @Test func `data ahead of a gap asks for an immediate duplicate ACK`() {
    var endpoint = endpoint(in: .established)
    _ = endpoint.segmentArrives(ack(1010, 500, data: 10))
    #expect(endpoint.obligations.acknowledgment == .gap)
  }

  @Test func `a FIN behind a gap waits for it to be filled`() {
    var endpoint = endpoint(in: .established)
    #expect(endpoint.segmentArrives(finAck(1010, 500, data: 10)).effects == .heldOutOfOrder)
    #expect(endpoint.heldFin == number(1020) && endpoint.state == .established)
    let filling = endpoint.segmentArrives(ack(1000, 500, data: 10))
    #expect(filling.effects == [.deliveredData, .filledGap, .receivedFin])
    #expect(endpoint.state == .closeWait && endpoint.receiveNext == number(1021))
    #expect(endpoint.heldFin == nil && endpoint.heldRanges.isEmpty)
  }

  @Test func `a FIN beyond the window is trimmed`() {
    var endpoint = endpoint(in: .established)
    let arrival = endpoint.segmentArrives(finAck(1000, 500, data: 100))
    #expect(arrival.effects == [.deliveredData, .trimmed])
    #expect(endpoint.state == .established && endpoint.receiveNext == number(1100))
  }
}
