/// What one key of the metadata is for.
package struct MetadataKeyPage: Hashable, Sendable {
  /// The keys from the top, joined by full stops; `*` stands for an item of a list or for a name.
  package let path: String
  /// What can stand behind it.
  package let values: Values
  private let english: String
  private let korean: String

  init(_ path: String, _ values: Values, english: String, korean: String) {
    self.path = path
    self.values = values
    self.english = english
    self.korean = korean
  }

  /// What can stand behind a key.
  package enum Values: Hashable, Sendable {
    /// A value of this kind.
    case kind(MetadataVocabulary)
    /// One of these.
    case choice([String])
    /// One of these, or another of this kind.
    case example([String], MetadataVocabulary)
    /// A state of TCP.
    case state
    /// Names of problems.
    case problems
  }

  /// The key itself, `profile` of `hstrace.profile`.
  package var key: String { path.split(separator: ".").last.map(String.init) ?? path }

  /// What it is for, in one sentence.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  /// What can stand behind it, in words.
  package func type(in language: Language) -> String {
    switch values {
    case .kind(let kind), .example(_, let kind): MetadataVocabulary.text(kind.rawValue, in: language)
    case .choice(let words): words.joined(separator: " | ")
    case .state: MetadataVocabulary.text(MetadataVocabulary.state.rawValue, in: language)
    case .problems: MetadataVocabulary.text(MetadataVocabulary.listOfStrings.rawValue, in: language)
    }
  }

  /// Every key, in the order of the manual.
  package static let all = lessonKeys + traceKeys + endpointKeys + exerciseKeys

  /// The page of the key at `path`; `nil` where the key is another program's or unknown.
  package static func at(_ path: String) -> MetadataKeyPage? { all.first { $0.path == path } }

  /// The keys of the map at `path`, which is empty for the top.
  package static func keys(below path: String) -> [MetadataKeyPage] {
    all.filter { page in
      let parent = page.path.dropLast(page.key.count).dropLast()
      return parent == path && page.key != "*"
    }
  }
}
