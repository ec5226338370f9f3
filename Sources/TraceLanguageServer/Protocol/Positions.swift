/// A place in a text document: line and column count from 0, columns in the units that were negotiated (LSP 3.17,
/// `Position`).
package struct Position: Codable, Hashable, Comparable, Sendable {
  package var line: Int
  package var character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

/// A part of a text document, its end not included (`Range`).
package struct TextRange: Codable, Hashable, Sendable {
  package var start: Position
  package var end: Position

  package init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}

/// A part of some document (`Location`).
struct Location: Codable, Hashable, Sendable {
  var uri: String
  var range: TextRange
}

/// A replacement in a document (`TextEdit`).
struct DocumentEdit: Codable, Hashable, Sendable {
  var range: TextRange
  var newText: String
}

/// Edits of several documents (`WorkspaceEdit`).
struct WorkspaceEdit: Codable, Hashable, Sendable {
  var changes: [String: [DocumentEdit]]
}

/// Text in one of two kinds (`MarkupContent`).
struct MarkupContent: Codable, Hashable, Sendable {
  var kind: Kind
  var value: String

  enum Kind: String, Codable, Sendable {
    case plaintext, markdown
  }
}

/// The document that a request is about (`TextDocumentIdentifier`).
struct DocumentIdentifier: Codable, Hashable, Sendable {
  var uri: String
}

/// A request about a document as a whole.
struct DocumentParameters: Codable, Sendable {
  var textDocument: DocumentIdentifier
}

/// A request about a place in a document (`TextDocumentPositionParams`).
struct PositionParameters: Codable, Sendable {
  var textDocument: DocumentIdentifier
  var position: Position
}

/// A request about a part of a document.
struct RangeParameters: Codable, Sendable {
  var textDocument: DocumentIdentifier
  var range: TextRange
}
