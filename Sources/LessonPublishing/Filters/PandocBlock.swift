import TraceSyntax
import TraceText

/// A code block in pandoc's JSON: `{"t": "CodeBlock", "c": [[id, [class], [[key, value]]], text]}`.
struct PandocBlock {
  /// Whether it is of class `hstrace`; others without a language may hold traces that go on with those.
  var isMarked: Bool
  /// The bytes of the whole block.
  var range: ByteRange
  var identifier: String
  /// Its classes but `hstrace`.
  var classes: [String]
  var attributes: [(key: String, value: String)]
  var text: String

  /// `nil` where `element` is code in a language.
  init?(_ element: JSONElement, _ content: JSONElement) {
    let parts = content.children
    guard parts.count == 2, let text = parts[1].text, parts[0].kind == .array else { return nil }
    let attribute = parts[0].children
    guard attribute.count == 3, let identifier = attribute[0].text else { return nil }
    let classes = attribute[1].children.compactMap(\.text)
    isMarked = classes.contains("hstrace")
    guard isMarked || classes.allSatisfy({ ["text", "plaintext", "txt"].contains($0) }) else { return nil }
    range = ByteRange(element.range.lowerBound, element.range.upperBound)
    self.identifier = identifier
    self.classes = classes.filter { $0 != "hstrace" }
    self.text = text
    attributes = attribute[2].children.compactMap { pair in
      let parts = pair.children.compactMap(\.text)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  /// The JSON of what stands in its place: with its identifier, its classes, and the attributes that are not ours.
  func written(_ drawing: BlockDrawing) -> String {
    let pieces = drawing.parts.map { part in
      switch part {
      case .lines(let lines, let kind):
        Self.element("CodeBlock", attribute(drawing.parts.count == 1, [kind]), quoted(lines))
      case .picture(let svg): "{\"t\":\"RawBlock\",\"c\":[\"html\",\(JSONText.quoted(svg))]}"
      }
    }
    if pieces.count == 1, case .lines = drawing.parts[0] { return pieces[0] }
    return Self.element("Div", attribute(true, ["hstrace-drawing"]), "[\(pieces.joined(separator: ","))]")
  }

  private func quoted(_ lines: [String]) -> String { JSONText.quoted(lines.joined(separator: "\n")) }

  private static func element(_ type: String, _ attribute: String, _ content: String) -> String {
    "{\"t\":\"\(type)\",\"c\":[\(attribute),\(content)]}"
  }

  private func attribute(_ isOwn: Bool, _ kinds: [String]) -> String {
    guard isOwn else { return "[\"\",\(Self.array(kinds.map { JSONText.quoted($0) })),[]]" }
    let kept = attributes.filter {
      FenceKey(rawValue: $0.key) == nil || OptionWord.belongsToOthers($0.key, $0.value)
    }
    let pairs = kept.map { Self.array([JSONText.quoted($0.key), JSONText.quoted($0.value)]) }
    let names = (classes + kinds).map { JSONText.quoted($0) }
    return "[\(JSONText.quoted(identifier)),\(Self.array(names)),\(Self.array(pairs))]"
  }

  private static func array(_ values: [String]) -> String { "[\(values.joined(separator: ","))]" }
}

/// Text in pandoc's JSON.
enum PandocText {
  /// The words of inlines or of a value of metadata, without markup.
  static func plain(_ element: JSONElement) -> String {
    if let text = element.text { return text }
    var result = ""
    for part in [element] + element.descendants where part.kind == .object {
      switch part["t"]?.text {
      case "Str", "MetaString": result += part["c"]?.text ?? ""
      case "Code", "Math": result += part["c"]?.children.last?.text ?? ""
      case "MetaBool": result += part["c"]?.written ?? ""
      case "Space", "SoftBreak", "LineBreak": result += " "
      case _: break
      }
    }
    return result
  }
}
