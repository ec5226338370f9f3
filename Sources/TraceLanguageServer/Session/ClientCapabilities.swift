/// What a client can do, as far as answers depend on it (LSP 3.17, `ClientCapabilities`). What it does not say, or says
/// in another form, it cannot do.
struct ClientCapabilities: Sendable {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  /// The first encoding of positions that client and server both know; UTF-16 where the client says nothing.
  var positionEncoding: PositionEncoding {
    value.at("general.positionEncodings").texts.lazy.compactMap { PositionEncoding(rawValue: $0) }.first
      ?? .utf16
  }

  /// Whether diagnostics are asked for, so that none need be published.
  var pullsDiagnostics: Bool { value.at("textDocument.diagnostic").isObject }
  var hasRelatedInformation: Bool { value.at("textDocument.publishDiagnostics.relatedInformation").isTrue }
  var hasCodeDescription: Bool { value.at("textDocument.publishDiagnostics.codeDescriptionSupport").isTrue }
  /// Whether hovers may be Markdown.
  var hoversInMarkdown: Bool { value.at("textDocument.hover.contentFormat").texts.contains("markdown") }
  /// Whether documentation of completions may be Markdown.
  var completesInMarkdown: Bool {
    value.at("textDocument.completion.completionItem.documentationFormat").texts.contains("markdown")
  }
  var hasSnippets: Bool { value.at("textDocument.completion.completionItem.snippetSupport").isTrue }
  /// Whether code actions may be literals, not commands.
  var hasCodeActionLiterals: Bool { value.at("textDocument.codeAction.codeActionLiteralSupport").isObject }
  var hasSymbolHierarchy: Bool {
    value.at("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport").isTrue
  }
  /// Whether folded ranges end with their last line, whatever their columns.
  var foldsLinesOnly: Bool { value.at("textDocument.foldingRange.lineFoldingOnly").isTrue }
  /// Whether the client makes edits that the server asks for.
  var appliesEdits: Bool { value.at("workspace.applyEdit").isTrue }
  /// Whether the client asks before a rename whether there is anything to rename.
  var preparesRename: Bool { value.at("textDocument.rename.prepareSupport").isTrue }
  var hasSemanticTokens: Bool { value.at("textDocument.semanticTokens").isObject }
  /// The most folded ranges it takes; `nil` for any number.
  var foldingRangeLimit: Int? { value.at("textDocument.foldingRange.rangeLimit").count }
  /// Whether the client answers `workspace/configuration`.
  var hasConfiguration: Bool { value.at("workspace.configuration").isTrue }
  /// Whether the client watches files when it is asked to.
  var registersWatchers: Bool { value.at("workspace.didChangeWatchedFiles.dynamicRegistration").isTrue }
  /// Whether the client tells of changed settings when it is asked to.
  var registersConfiguration: Bool { value.at("workspace.didChangeConfiguration.dynamicRegistration").isTrue }
  var refreshesDiagnostics: Bool { value.at("workspace.diagnostics.refreshSupport").isTrue }
  var refreshesInlayHints: Bool { value.at("workspace.inlayHint.refreshSupport").isTrue }
  var hasProgress: Bool { value.at("window.workDoneProgress").isTrue }
}
