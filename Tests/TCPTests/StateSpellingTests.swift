import TCP
import Testing

struct `Spellings of a state` {
  private static let read: [(String, State)] = [
    ("FIN-WAIT-1", .finWait1), ("fin_wait_1", .finWait1), ("FIN WAIT1", .finWait1), ("FinWait2", .finWait2),
    ("SYN_RCVD", .synReceived), ("syn-recv", .synReceived), ("SynRecvd", .synReceived),
    ("ESTAB", .established),
    ("est", .established), ("LISTENING", .listen), ("CLOSE", .closed), ("closed_wait", .closeWait),
  ]

  @Test(arguments: read)
  private func `are read in either case and with any joint`(_ text: String, _ state: State) {
    #expect(State(spelled: text) == state)
  }

  @Test(arguments: ["", "-", "FIN-WAIT-3", "FIN--WAIT-1", "OPEN", "ＣＬＯＳＥＤ", "LISTEN "])
  func `are no other words`(_ text: String) {
    #expect(State(spelled: text) == nil)
  }

  @Test(arguments: State.allCases)
  func `begin with the name of the RFC`(_ state: State) {
    #expect(State(spelled: state.name) == state)
  }
}
