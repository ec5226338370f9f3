import TraceText

/// HTML on its way out, written so that it reads as XML, too. Every text and every attribute passes `write(xml:)`, so that
/// nothing of a lesson becomes markup.
struct HTMLOutput {
  /// What was written so far.
  var buffer: OutputBuffer

  init(_ buffer: OutputBuffer) { self.buffer = buffer }

  /// Names and values of attributes in their order; those without a value are left out.
  typealias Attributes = KeyValuePairs<String, String?>

  /// Writes text.
  mutating func text(_ text: String) { buffer.write(xml: text) }

  /// Writes markup that is constant, or was written by a writer of its own.
  mutating func raw(_ markup: String) { buffer.write(markup) }

  /// An element on lines of its own.
  mutating func block(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLOutput) throws -> Void
  ) rethrows {
    open(name, attributes)
    raw("\n")
    try content(&self)
    close(name)
    raw("\n")
  }

  /// An element in one line, within which every space counts.
  mutating func line(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLOutput) throws -> Void
  ) rethrows {
    try span(name, attributes, content)
    raw("\n")
  }

  /// An element of text in one line.
  mutating func line(_ name: String, _ attributes: Attributes, _ text: String) {
    span(name, attributes, text)
    raw("\n")
  }

  /// An element of text in one line, without attributes.
  mutating func line(_ name: String, _ text: String) { line(name, [:], text) }

  /// An element within a line.
  mutating func span(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout HTMLOutput) throws -> Void
  ) rethrows {
    open(name, attributes)
    try content(&self)
    close(name)
  }

  /// An element of text within a line.
  mutating func span(_ name: String, _ attributes: Attributes, _ text: String) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// An element of text within a line, without attributes.
  mutating func span(_ name: String, _ text: String) { span(name, [:], text) }

  /// An element that has no content.
  mutating func void(_ name: String, _ attributes: Attributes) {
    begin(name, attributes)
    raw("/>\n")
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    begin(name, attributes)
    raw(">")
  }

  private mutating func close(_ name: String) {
    raw("</")
    raw(name)
    raw(">")
  }

  private mutating func begin(_ name: String, _ attributes: Attributes) {
    raw("<")
    raw(name)
    for (key, value) in attributes {
      guard let value else { continue }
      raw(" ")
      raw(key)
      raw("=\"")
      text(value)
      raw("\"")
    }
  }
}
