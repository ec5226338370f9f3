import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A page read back as XML.
final class ReadMarkup: NSObject, XMLParserDelegate {
  /// An element with what stands in it.
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The text of it and of all elements in it.
    var text = ""
    /// The name of the element around it; empty for the outermost.
    var parent: String
  }

  /// In the order in which they end.
  private(set) var elements: [Element] = []
  private var open: [Element] = []

  struct NotWellFormed: Error {
    var line: Int
    var page: String
  }

  /// - Throws: what is not well-formed.
  init(_ page: String) throws {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    guard parser.parse() else { throw NotWellFormed(line: parser.lineNumber, page: page) }
  }

  /// All elements of a name.
  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Every value of an attribute.
  func values(_ attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
    attributes: [String: String]
  ) {
    open.append(Element(name: name, attributes: attributes, parent: open.last?.name ?? ""))
  }

  func parser(_: XMLParser, foundCharacters text: String) {
    for place in open.indices { open[place].text += text }
  }

  func parser(
    _: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?
  ) {
    elements.append(open.removeLast())
  }
}
