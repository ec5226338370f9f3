import HandshakeTrace
import Problems
import TraceSyntax
import TraceText

/// A part of a text that leads somewhere else (LSP 3.17, `DocumentLink`).
struct DocumentLink: Encodable, Equatable {
  var range: TextRange
  var target: String
}

/// What the server says of links beforehand (`DocumentLinkOptions`).
struct DocumentLinkOptions: Encodable { var resolveProvider = false }

/// `textDocument/documentLink`: places in an RFC and the name of the sidecar, in comments, notes and prose.
enum DocumentLinkRequest: LanguageRequest {
  typealias Content = DocumentParameters
  static let method = "textDocument/documentLink"

  static func answer(_ parameters: DocumentParameters, _ session: Session) throws -> [DocumentLink] {
    let document = try session.document(parameters.textDocument.uri)
    guard !document.isMetadata else { return [] }
    let texts = LessonTexts(document, session)
    let text = document.text
    let lines = NotationLines(texts.lesson.document, text)
    let sidecar = texts.sidecar.map { (name: DocumentURI($0.uri).fileName, uri: $0.uri) }
    let sought = [Array("RFC".utf8)] + [sidecar.map { Array($0.name.utf8) }].compactMap { $0 }
    var links: [DocumentLink] = []
    var last = -1
    for place in places(of: sought, in: text.bytes) {
      let line = text.line(of: place)
      guard line != last, let content = lines.content(ofLine: line) else { continue }
      last = line
      for token in texts.lesson.document.tokens(ofLineAt: content.lowerBound).tokens where isProse(token.kind)
      {
        let written = texts.lesson.document.source.text(token.range)
        func add(_ range: Range<String.Index>, _ target: String) {
          let start =
            token.range.lowerBound + written.utf8.distance(from: written.startIndex, to: range.lowerBound)
          let count = written.utf8.distance(from: range.lowerBound, to: range.upperBound)
          links.append(DocumentLink(range: text.range(of: ByteRange(start, start + count)), target: target))
        }
        for (range, reference) in WrittenReference.all(in: written) { add(range, reference.target) }
        guard let sidecar else { continue }
        for range in written.ranges(of: sidecar.name) { add(range, sidecar.uri) }
      }
    }
    return links
  }

  private static func isProse(_ kind: TokenKind) -> Bool {
    switch kind {
    case .comment, .note, .prose: true
    case .whitespace, .bullet, .time, .arrivalEllipsis, .departureEllipsis, .omission, .name, .arrow,
      .separator,
      .flag, .key, .value, .string, .state, .word, .event, .heading, .phase, .directive, .punctuation,
      .unread,
      .lineEnd:
      false
    }
  }

  /// Where one of some texts begins, in order; they are not empty.
  private static func places(of sought: [[UInt8]], in bytes: [UInt8]) -> [Int] {
    // Every byte of the text passes here.
    var isFirst = [Bool](repeating: false, count: 256)
    for text in sought { isFirst[Int(text[0])] = true }
    let span = bytes.span
    var places: [Int] = []
    var place = 0
    while place < span.count {
      if isFirst[Int(span[place])], sought.contains(where: { bytes[place...].starts(with: $0) }) {
        places.append(place)
      }
      place += 1
    }
    return places
  }
}

/// A place in an RFC as people write it: `RFC 9293, 3.4`, `RFC9293 §3.10.7.4`, `RFC 793 section 3.5`, `RFC 7413`.
struct WrittenReference {
  var number: Int
  /// `nil` for the RFC as a whole.
  var section: String?

  var target: String {
    section.map { RFCReference(number, $0).link } ?? "https://www.rfc-editor.org/rfc/rfc\(number).html"
  }

  /// Those in `text`, with their places.
  static func all(in text: String) -> [(Range<String.Index>, WrittenReference)] {
    var found: [(Range<String.Index>, WrittenReference)] = []
    var rest = text[...]
    while let word = rest.firstRange(of: "RFC") {
      rest = rest[word.upperBound...]
      var end = rest.drop { $0 == " " || $0 == "-" }
      let digits = end.prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), (1...99_999).contains(number) else { continue }
      end = end.dropFirst(digits.count)
      let section = section(behind: end)
      found.append(
        (
          word.lowerBound..<(section?.endIndex ?? end.startIndex),
          WrittenReference(number: number, section: section.map(String.init))
        ))
      rest = end
    }
    return found
  }

  /// `3.4` where it stands behind a comma, `§` or `section`.
  private static func section(behind text: Substring) -> Substring? {
    var rest = text.drop { $0 == "," || $0 == " " }
    let hasSign = rest.startIndex > text.startIndex && text.first == ","
    var hasWord = false
    for word in ["section ", "Section ", "§", "appendix ", "Appendix "] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      hasWord = true
    }
    rest = rest.drop { $0 == " " }
    guard hasSign || hasWord else { return nil }
    var section = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0.isLetter) }
    while section.last == "." { section = section.dropLast() }
    let parts = section.split(separator: ".", omittingEmptySubsequences: false)
    let isFirst =
      parts.first.map { $0.count == 1 && $0.first?.isUppercase == true || Int($0) != nil } ?? false
    // A lone letter behind a comma may begin a sentence.
    let isSection = isFirst && parts.dropFirst().allSatisfy { Int($0) != nil }
    return isSection && (hasWord || Int(parts[0]) != nil) ? section : nil
  }
}
