import TCP

/// The spellings of states.
enum StateWords {
  /// The state that `word` means; folding has joined its parts (`FIN_WAIT_1` is `finwait1`).
  static let table: [PackedWord: State] = {
    var table: [PackedWord: State] = [:]
    for (words, state) in State.spellings { table[PackedWord(words.joined())] = state }
    return table
  }()
}
