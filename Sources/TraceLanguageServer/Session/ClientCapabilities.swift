/// What a client can do, as far as answers depend on it (LSP 3.17, `ClientCapabilities`). What it does not say, or says
/// in another form, it cannot do.
struct ClientCapabilities: Sendable {
  /// The first encoding of positions that client and server both know; UTF-16 where the client says nothing.
  let positionEncoding: PositionEncoding
  /// Whether diagnostics are asked for, so that none need be published.
  let pullsDiagnostics: Bool
  let hasRelatedInformation: Bool
  let hasCodeDescription: Bool
  /// Whether hovers may be Markdown.
  let hoversInMarkdown: Bool
  /// Whether documentation of completions may be Markdown.
  let completesInMarkdown: Bool
  let hasSnippets: Bool
  /// Whether code actions may be literals, not commands.
  let hasCodeActionLiterals: Bool
  let hasSymbolHierarchy: Bool
  /// Whether folded ranges end with their last line, whatever their columns.
  let foldsLinesOnly: Bool
  /// Whether the client makes edits that the server asks for.
  let appliesEdits: Bool
  /// Whether the client asks before a rename whether there is anything to rename.
  let preparesRename: Bool
  let hasSemanticTokens: Bool
  /// The most folded ranges it takes; `nil` for any number.
  let foldingRangeLimit: Int?
  /// Whether the client answers `workspace/configuration`.
  let hasConfiguration: Bool
  /// Whether the client watches files when it is asked to.
  let registersWatchers: Bool
  /// Whether the client tells of changed settings when it is asked to.
  let registersConfiguration: Bool
  let refreshesDiagnostics: Bool
  let refreshesInlayHints: Bool
  let hasProgress: Bool

  init(_ value: JSONValue) {
    positionEncoding =
      value.at("general.positionEncodings").texts.lazy.compactMap { PositionEncoding(rawValue: $0) }.first
      ?? .utf16
    pullsDiagnostics = value.at("textDocument.diagnostic").isObject
    hasRelatedInformation = value.at("textDocument.publishDiagnostics.relatedInformation").isTrue
    hasCodeDescription = value.at("textDocument.publishDiagnostics.codeDescriptionSupport").isTrue
    hoversInMarkdown = value.at("textDocument.hover.contentFormat").texts.contains("markdown")
    completesInMarkdown = value.at("textDocument.completion.completionItem.documentationFormat").texts
      .contains("markdown")
    hasSnippets = value.at("textDocument.completion.completionItem.snippetSupport").isTrue
    hasCodeActionLiterals = value.at("textDocument.codeAction.codeActionLiteralSupport").isObject
    hasSymbolHierarchy = value.at("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport").isTrue
    foldsLinesOnly = value.at("textDocument.foldingRange.lineFoldingOnly").isTrue
    appliesEdits = value.at("workspace.applyEdit").isTrue
    preparesRename = value.at("textDocument.rename.prepareSupport").isTrue
    hasSemanticTokens = value.at("textDocument.semanticTokens").isObject
    foldingRangeLimit = value.at("textDocument.foldingRange.rangeLimit").count
    hasConfiguration = value.at("workspace.configuration").isTrue
    registersWatchers = value.at("workspace.didChangeWatchedFiles.dynamicRegistration").isTrue
    registersConfiguration = value.at("workspace.didChangeConfiguration.dynamicRegistration").isTrue
    refreshesDiagnostics = value.at("workspace.diagnostics.refreshSupport").isTrue
    refreshesInlayHints = value.at("workspace.inlayHint.refreshSupport").isTrue
    hasProgress = value.at("window.workDoneProgress").isTrue
  }
}
