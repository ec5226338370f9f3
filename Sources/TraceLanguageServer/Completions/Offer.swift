import Problems
import TraceText

/// Something that may be written at a place, in the bytes of the text.
struct Offer {
  var label: String
  var kind: CompletionItem.Kind
  /// The bytes it takes the place of.
  var range: ByteRange
  /// What is written; the label where nothing else is said.
  var text: [Part]
  var detail: String?
  var documentation: Prose?
  var page: CompletionPage?
  /// Whether it is by far the likeliest.
  var isPreselected = false
  /// Where a comma is missing before it.
  var comma: Int?

  /// A stretch of what is written.
  enum Part: Hashable {
    case text(String)
    /// What the user is to choose, with an example.
    case choice(String)
  }

  init(_ label: String, _ kind: CompletionItem.Kind, _ range: ByteRange, _ text: Part...) {
    self.label = label
    self.kind = kind
    self.range = range
    self.text = text.isEmpty ? [.text(label)] : text
  }
}

/// Turns offers into items as the client understands them.
struct CompletionWriter {
  let text: TextDocument
  let capabilities: ClientCapabilities

  func item(_ offer: Offer, rank: Int) -> CompletionItem {
    let hasChoice = offer.text.contains { if case .choice = $0 { true } else { false } }
    let isSnippet = hasChoice && capabilities.hasSnippets
    let digits = String(rank)
    var item = CompletionItem(label: offer.label, kind: offer.kind, detail: offer.detail)
    item.documentation = offer.documentation.map { $0.markup(inMarkdown: capabilities.completesInMarkdown) }
    item.preselect = offer.isPreselected ? true : nil
    item.sortText = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    item.filterText = offer.label
    item.insertTextFormat = isSnippet ? 2 : nil
    item.textEdit = DocumentEdit(
      range: text.range(of: offer.range), newText: isSnippet ? snippet(offer.text) : plain(offer.text))
    if let comma = offer.comma {
      let place = text.position(of: comma)
      item.additionalTextEdits = [
        DocumentEdit(range: TextRange(start: place, end: place), newText: ",")
      ]
    }
    item.data = offer.page
    return item
  }

  private func plain(_ parts: [Offer.Part]) -> String {
    parts.map { part in
      switch part {
      case .text(let text), .choice(let text): text
      }
    }.joined()
  }

  /// The parts in the syntax of snippets (LSP 3.17, Snippet Syntax).
  private func snippet(_ parts: [Offer.Part]) -> String {
    var result = ""
    var number = 0
    for part in parts {
      switch part {
      case .text(let text): result += Self.escaped(text)
      case .choice(let text):
        number += 1
        result += "${\(number):\(Self.escaped(text))}"
      }
    }
    return result
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\$}".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
