import LessonMetadata
package import Problems

/// What an index says of the lessons that have pages; a line each, so that a thousand lessons take little memory.
package struct LessonIndex: Sendable {
  /// One lesson.
  package struct Entry: Sendable {
    /// The page's path, seen from the index.
    var path: String
    var title: String
    /// The lesson's file without its folders, safe to print.
    var fileName: String
    var language: Language
    var level: LessonMetadata.Level?
    /// minutes
    var duration: Int?
    var patterns: [TracePattern]
    /// How many errors and warnings it has.
    var problems: Int
    /// How many mistakes it foretells.
    var meant: Int

    /// - Parameter path: where its page is, seen from the index.
    package init(of page: LessonPage, at path: String) {
      self.path = path
      title = page.title
      fileName = page.fileName
      language = page.language
      level = page.metadata.level
      duration = page.metadata.duration
      patterns = page.patterns
      problems = page.problemCount
      meant = page.meantCount
    }

    /// The folder of its page; empty beside the index.
    var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
  }

  /// In the order in which lessons were found.
  package private(set) var entries: [Entry] = []
  private let wantedLanguage: Language?

  /// - Parameter language: of the index; `nil` for the language of most lessons.
  package init(language: Language?) { wantedLanguage = language }

  package mutating func add(_ entry: Entry) { entries.append(entry) }

  /// Whether there is no lesson in it.
  package var isEmpty: Bool { entries.isEmpty }

  var language: Language {
    if let wantedLanguage { return wantedLanguage }
    let korean = entries.count { $0.language == .korean }
    return 2 * korean > entries.count ? .korean : .english
  }

  var words: PageWords { PageWords(language: language) }

  /// The lessons by folders, in the order of their names; those beside the index first.
  var folders: [Folder] {
    Dictionary(grouping: entries, by: \.folder).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { Folder(name: $0.key, entries: $0.value) }
  }

  /// The lessons whose pages stand in one folder.
  struct Folder {
    /// Empty beside the index.
    var name: String
    var entries: [Entry]
    private let titles: [String: Int]

    init(name: String, entries: [Entry]) {
      self.name = name
      self.entries = entries
      titles = entries.reduce(into: [:]) { $0[$1.title, default: 0] += 1 }
    }

    /// The file of a lesson where its title alone does not tell it from the others.
    func fileName(of entry: Entry) -> String? {
      titles[entry.title, default: 0] > 1 ? entry.fileName : nil
    }
  }
}

extension LessonIndex.Entry {
  /// What it is about, in a few words.
  func content(in language: Language) -> String {
    let most = 4
    let names = patterns.prefix(most).map { $0.page(in: language).name }.joined(separator: ", ")
    return patterns.count > most ? "\(names), …" : names
  }
}
