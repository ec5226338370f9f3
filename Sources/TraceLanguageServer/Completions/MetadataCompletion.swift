import HandshakeTrace
import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// What may be written in metadata: keys where a key stands, values behind it.
struct MetadataCompletion {
  /// The lesson that the metadata is of, for its names and headings; `nil` where it is not open.
  let lesson: CheckedLesson?
  let language: Language

  func offers(at offset: Int, in bytes: [UInt8], _ yaml: ByteRange) -> [Offer] {
    let place = YAMLPlace(offset, in: bytes, yaml)
    let page = MetadataKeyPage.at(place.full())
    if place.key != nil { return page.map { values(of: $0, place, isInList: false) } ?? [] }
    if place.path.last == "*", let page, !page.path.hasSuffix("*") {
      let items = values(of: page, place, isInList: true)
      if !items.isEmpty { return items }
    }
    let hasColon = place.word.upperBound < bytes.count && bytes[place.word.upperBound] == UInt8(ascii: ":")
    return keys(place, hasColon ? "" : ": ")
  }

  /// The keys that the map may have; names of endpoints and headings where those are keys.
  private func keys(_ place: YAMLPlace, _ colon: String) -> [Offer] {
    var offers = MetadataKeyPage.keys(below: place.map).map { page in
      var offer = Offer(page.key, .property, place.word, .text(page.key + colon))
      offer.detail = page.type(in: language)
      offer.page = CompletionPage(key: page.path, language: language.rawValue)
      return offer
    }
    switch place.path.joined(separator: ".") {
    case "hstrace.endpoints": offers += names.map { Offer($0, .variable, place.word, .text($0 + colon)) }
    case "hstrace.expect":
      let headings = lesson?.document.traces.compactMap(\.title) ?? []
      offers += (names + headings).map { Offer($0, .variable, place.word, .text($0 + colon)) }
    default:
      if place.path.count == 3, place.path.starts(with: ["hstrace", "expect"]) {
        offers += names.map { Offer($0, .variable, place.word, .text($0 + colon)) }
      }
    }
    return offers
  }

  /// The names of the endpoints, as the traces have them.
  private var names: [String] { lesson?.document.senders ?? [] }

  private func values(of page: MetadataKeyPage, _ place: YAMLPlace, isInList: Bool) -> [Offer] {
    switch page.values {
    case .choice(let words), .example(let words, _): return words.map { Offer($0, .value, place.word) }
    case .state: return states(place)
    case .problems:
      return problems.map { name in
        let text = isInList ? name.rawValue : "[\(name.rawValue)]"
        var offer = Offer(name.rawValue, .value, place.word, .text(text))
        offer.detail = name.entry.page(in: language).summary
        offer.page = CompletionPage(problem: name.rawValue, language: language.rawValue)
        return offer
      }
    case .kind:
      // A name in a list of endpoints is one that traces use.
      guard page.path == "hstrace.endpoints.*.name" else { return [] }
      return names.map { Offer($0, .variable, place.word) }
    }
  }

  /// All problems; first those that the lesson has, the gravest of them foremost.
  private var problems: [ProblemName] {
    var found: [ProblemName] = []
    let entries = lesson?.checked.problems.entries.prefix(1000) ?? []
    for severity in Severity.allCases.reversed() {
      for entry in entries where entry.severity == severity && !found.contains(entry.name) {
        found.append(entry.name)
      }
    }
    return found + ProblemName.allCases.filter { !found.contains($0) }
  }

  /// All states; first the one in which the endpoint of the key ends.
  private func states(_ place: YAMLPlace) -> [Offer] {
    let ends = lesson?.checked.traces.flatMap(\.endpoints).filter { $0.name == place.key } ?? []
    let last = ends.last?.final.flatMap { State(spelled: $0) }
    let isEnd = place.path.starts(with: ["hstrace", "expect"])
    let first = isEnd ? [last].compactMap { $0 } : []
    return (first + State.allCases.filter { !first.contains($0) }).map { state in
      var offer = Offer(state.name, .state, place.word)
      offer.isPreselected = first.first == state
      offer.detail = StatePage.named(state.name)?.page(in: language).summary
      offer.page = CompletionPage(state: state.name, language: language.rawValue)
      return offer
    }
  }
}
