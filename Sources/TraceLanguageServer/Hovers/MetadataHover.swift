import Problems
import TCP
import TraceText

/// What is said of metadata: of a key, and of the state or the problem behind it.
struct MetadataHover {
  let language: Language

  func hover(at offset: Int, in bytes: [UInt8], _ yaml: ByteRange) -> Hover? {
    // From the end of the word on, its place is that of the whole word.
    let place = YAMLPlace(YAMLPlace(offset, in: bytes, yaml).word.upperBound, in: bytes, yaml)
    guard place.word.lowerBound <= offset, !place.word.isEmpty else { return nil }
    let word = String(decoding: bytes[place.word.indices], as: UTF8.self).trimming("\"'")
    let isKey = place.word.upperBound < bytes.count && bytes[place.word.upperBound] == UInt8(ascii: ":")
    guard let page = MetadataKeyPage.at(place.full(with: isKey ? word : nil)) else { return nil }
    var prose = Prose()
    switch page.values {
    case .state where !isKey: if let state = State(spelled: word) { prose.add(state, in: language) }
    case .problems where !isKey: if let name = ProblemName(rawValue: word) { prose.add(name, in: language) }
    case .state, .problems, .kind, .choice, .example: break
    }
    if prose.paragraphs.isEmpty { prose.add(page, in: language) }
    return Hover(prose: prose, range: place.word)
  }
}

extension Prose {
  /// Adds what a key is for and what can stand behind it.
  mutating func add(_ page: MetadataKeyPage, in language: Language) {
    add(.strong(page.path), .plain(": "), .plain(page.type(in: language)))
    add(.prose(page.text(in: language)))
  }

  /// Adds the page of a state.
  mutating func add(_ state: State, in language: Language) {
    guard let page = StatePage.named(state.name) else { return }
    add(.strong(state.name))
    add(page.page(in: language))
    add(.link(page.reference))
  }

  /// Adds the page of a problem.
  mutating func add(_ name: ProblemName, in language: Language) {
    add(.strong(name.rawValue))
    add(name.entry.page(in: language))
    if let reference = name.entry.reference { add(.link(reference)) }
  }
}

extension String {
  /// The text without any of `characters` at its ends.
  func trimming(_ characters: String) -> String {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
