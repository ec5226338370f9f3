import TCP

/// The spellings of states.
enum StateWords {
  /// The state that `word` means; folding has joined its parts (`FIN_WAIT_1` is `finwait1`).
  static let table: [PackedWord: State] = {
    var table: [PackedWord: State] = [:]
    for state in State.allCases { table[PackedWord(state.name)] = state }
    for (alias, state) in aliases { table[PackedWord(alias)] = state }
    return table
  }()

  private static let aliases: [(String, State)] = [
    ("listening", .listen), ("close", .closed), ("syn_rcvd", .synReceived), ("syn_recv", .synReceived),
    ("syn_received", .synReceived), ("syn_recvd", .synReceived), ("estab", .established),
    ("establish", .established), ("est", .established), ("closed_wait", .closeWait),
  ]
}
