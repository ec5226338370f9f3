import TCP

/// The spellings of a state that are read: RFC 9293's, and those of systems and of programs that list connections.
enum StateName {
  /// The state `text` names, in upper or lower case, its words joined by `-`, `_`, a blank or nothing.
  static func state(_ text: String) -> State? {
    guard text.utf8.count <= 16, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return states[text.uppercased()]
  }

  /// The words of each spelling.
  private static let spellings: [(words: [String], state: State)] = [
    (["CLOSED"], .closed), (["CLOSE"], .closed),
    (["LISTEN"], .listen), (["LISTENING"], .listen),
    (["SYN", "SENT"], .synSent),
    (["SYN", "RECEIVED"], .synReceived), (["SYN", "RCVD"], .synReceived), (["SYN", "RECV"], .synReceived),
    (["ESTABLISHED"], .established), (["ESTAB"], .established),
    (["FIN", "WAIT", "1"], .finWait1), (["FIN", "WAIT", "2"], .finWait2),
    (["CLOSE", "WAIT"], .closeWait), (["CLOSING"], .closing),
    (["LAST", "ACK"], .lastAck), (["TIME", "WAIT"], .timeWait),
  ]

  private static let states: [String: State] = {
    var states: [String: State] = [:]
    for (words, state) in spellings {
      var forms = [words[0]]
      for word in words.dropFirst() {
        forms = forms.flatMap { form in ["", "-", "_", " "].map { form + $0 + word } }
      }
      for form in forms { states[form] = state }
    }
    return states
  }()
}
