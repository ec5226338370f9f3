import Foundation
import Testing
import TraceText

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A picture read back: what it says, where its texts stand, and what it names.
final class SVGPicture: NSObject, XMLParserDelegate {
  /// A line of text and the room it was given.
  struct Text {
    var content = ""
    var names: Set<Substring>
    var x: Int
    /// The baseline.
    var y: Int

    /// The columns from left to right that it takes, at the advance of its size.
    var across: Range<Int> {
      let width = DisplayWidth(ambiguous: 1).columns(of: content) * (names.contains("title") ? 10 : 8)
      let start = names.contains("end") ? x - width : names.contains("middle") ? x - width / 2 : x
      return start..<start + width
    }

    /// The height of its letters, with what goes below the baseline.
    var down: Range<Int> { names.contains("title") ? y - 13..<y + 4 : y - 10..<y + 3 }
  }

  /// A line between two places, the shaft of an arrow say, or the place and the strokes of a mark.
  struct Path {
    var name: String
    var start: (x: Double, y: Double)
    /// Where its first straight line ends; `nil` for marks.
    var end: (x: Double, y: Double)?
  }

  private(set) var texts: [Text] = []
  private(set) var paths: [Path] = []
  /// The value of every attribute of a name, in the order of the document.
  private(set) var attributes: [String: [String]] = [:]
  /// The elements, in the order of the document.
  private(set) var elements: [String] = []
  private(set) var title = ""
  private(set) var summary = ""
  private(set) var sheet = ""
  private var path: [String] = []

  /// - Throws: what is not well-formed.
  init(_ drawn: String) throws {
    super.init()
    let parser = XMLParser(data: Data(drawn.utf8))
    parser.delegate = self
    guard parser.parse() else { throw NotWellFormed(line: parser.lineNumber, drawn: drawn) }
  }

  struct NotWellFormed: Error {
    var line: Int
    var drawn: String
  }

  var width: Int { Int(attributes["width"]?.first ?? "") ?? 0 }
  var height: Int { Int(attributes["height"]?.first ?? "") ?? 0 }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
    attributes values: [String: String]
  ) {
    elements.append(name)
    path.append(name)
    for (key, value) in values { attributes[key, default: []].append(value) }
    if name == "path" { paths.append(Path(name: values["class"] ?? "", data: values["d"] ?? "")) }
    guard name == "text" else { return }
    let names = Set((values["class"] ?? "").split(separator: " "))
    texts.append(Text(names: names, x: Int(values["x"] ?? "") ?? -1, y: Int(values["y"] ?? "") ?? -1))
  }

  func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
    path.removeLast()
  }

  func parser(_: XMLParser, foundCharacters characters: String) {
    switch path.last {
    case "title": title += characters
    case "desc": summary += characters
    case "style": sheet += characters
    case "text", "tspan": texts[texts.count - 1].content += characters
    case "svg", "g", "path", "rect", nil:
      let isBlank = characters.allSatisfy { $0.isWhitespace }
      #expect(isBlank, "\(characters)")
    case .some(let other): Issue.record("text in \(other)")
    }
  }
}

extension SVGPicture.Path {
  fileprivate init(name: String, data: String) {
    self.name = name
    let places = data.split(whereSeparator: { "MLlmavz".contains($0) }).map { part in
      part.split(separator: " ").compactMap { Double($0) }
    }
    start = (places[0][0], places[0][1])
    end = data.contains("L") ? (places[1][0], places[1][1]) : nil
  }
}
