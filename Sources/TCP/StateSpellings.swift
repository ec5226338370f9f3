extension State {
  /// The state that `text` spells: RFC 9293's name or one of the other spellings, in upper or lower case, its
  /// words joined by `-`, `_`, a blank or nothing; `nil` for any other text.
  package init?(spelled text: String) {
    guard text.utf8.count <= Self.longestSpelling, text.utf8.allSatisfy({ $0 < 0x80 }),
      let state = Self.joinedSpellings[text.uppercased()]
    else { return nil }
    self = state
  }

  /// Every spelling that is read, as its words in capitals: RFC 9293's names first, then those of systems, of
  /// programs that list connections, and of books.
  package static let spellings: [(words: [String], state: State)] =
    allCases.map { (words: $0.name.split(separator: "-").map(String.init), state: $0) } + [
      (["CLOSE"], .closed),
      (["LISTENING"], .listen),
      (["SYN", "RCVD"], .synReceived), (["SYN", "RECV"], .synReceived), (["SYN", "RECVD"], .synReceived),
      (["ESTAB"], .established), (["ESTABLISH"], .established), (["EST"], .established),
      (["CLOSED", "WAIT"], .closeWait),
    ]

  /// Bytes of the longest text that can be a spelling.
  private static let longestSpelling = 16

  private static let joinedSpellings: [String: State] = {
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
