/// A part of a document with the parts in it (LSP 3.17, `DocumentSymbol`).
struct DocumentSymbol: Encodable {
  /// Never empty.
  var name: String
  var kind: SymbolKind
  /// The whole part.
  var range: TextRange
  /// What the cursor is put on; within `range`.
  var selectionRange: TextRange
  var children: [DocumentSymbol]?
}

/// A part of some document, without the parts in it (`SymbolInformation`).
struct SymbolInformation: Encodable {
  var name: String
  var kind: SymbolKind
  var location: Location
  /// The part it lies in.
  var containerName: String?
}

/// Of `SymbolKind` those that the notation's parts are shown as; every client knows them.
enum SymbolKind: Int, Encodable {
  case trace = 3
  case phase = 4
  case segment = 6
  case event = 12
}

/// Symbols as a client wants them.
enum SymbolAnswer: Encodable {
  case hierarchy([DocumentSymbol])
  case list([SymbolInformation])

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .hierarchy(let symbols): try symbols.encode(to: encoder)
    case .list(let symbols): try symbols.encode(to: encoder)
    }
  }
}
