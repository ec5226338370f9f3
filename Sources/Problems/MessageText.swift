extension String {
  /// The text, or `fallback` where it is empty.
  package func or(_ fallback: String) -> String { isEmpty ? fallback : self }

  /// A part of a sentence made with the text, or `fallback` where the text is empty.
  package func clause(or fallback: String = "", _ make: (String) -> String) -> String {
    isEmpty ? fallback : make(self)
  }
}

extension ProblemValues {
  /// `: ` and the reason, to end a sentence with; empty where there is none.
  package func because(in language: Language) -> String {
    reason.text(in: language).clause { ": \($0)" }
  }
}
