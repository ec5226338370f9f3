/// `initialize`: what the client can do, and what the server offers it.
enum InitializeRequest {
  struct Content: Decodable {
    struct Folder: Decodable { var uri: String }
    var processId: Int32?
    var rootUri: String?
    var capabilities: JSONValue?
    var initializationOptions: JSONValue?
    var workspaceFolders: [Folder]?
  }

  struct Answer: Encodable {
    struct Info: Encodable {
      var name: String
      var version: String
    }
    var capabilities: ServerCapabilities
    var serverInfo: Info
  }

  static func answer(_ parameters: Content, _ session: Session) -> Answer {
    session.capabilities = ClientCapabilities(parameters.capabilities ?? .null)
    session.parent = parameters.processId
    let uris = parameters.workspaceFolders?.map(\.uri) ?? [parameters.rootUri].compactMap { $0 }
    session.folders = uris.compactMap { DocumentURI($0).path }
    if let options = parameters.initializationOptions {
      session.settings = Settings(options["hstrace"].isObject ? options["hstrace"] : options)
    }
    return Answer(
      capabilities: ServerCapabilities(session.capabilities),
      serverInfo: Answer.Info(name: "hstrace", version: session.surroundings.version))
  }
}

/// What the server offers (LSP 3.17, `ServerCapabilities`).
struct ServerCapabilities: Encodable {
  struct Synchronization: Encodable {
    var openClose = true
    /// Incremental.
    var change = 2
    var save = true
  }
  struct Diagnostics: Encodable {
    var identifier = "hstrace"
    /// A sidecar changes what is found in its lesson.
    var interFileDependencies = true
    var workspaceDiagnostics = true
    var workDoneProgress = true
  }
  struct CodeActions: Encodable {
    var codeActionKinds = [CodeAction.Kind.quickFix, .fixAll, .fill]
  }
  struct Workspace: Encodable {
    struct Folders: Encodable {
      var supported = true
      var changeNotifications = true
    }
    var workspaceFolders = Folders()
  }

  var positionEncoding: PositionEncoding
  var textDocumentSync = Synchronization()
  var diagnosticProvider: Diagnostics?
  var codeActionProvider: CodeActions?
  var documentFormattingProvider = true
  var hoverProvider = true
  var inlayHintProvider = true
  var completionProvider = CompletionOptions()
  var documentSymbolProvider = true
  var workspaceSymbolProvider = true
  var foldingRangeProvider = true
  var selectionRangeProvider = true
  var definitionProvider = true
  var referencesProvider = true
  var documentHighlightProvider = true
  var renameProvider: RenameOffer
  var linkedEditingRangeProvider = true
  var documentRangeFormattingProvider = true
  var documentOnTypeFormattingProvider = OnTypeFormattingOptions()
  var documentLinkProvider = DocumentLinkOptions()
  var codeLensProvider = CodeLensOptions()
  var executeCommandProvider = ExecuteCommandOptions()
  var semanticTokensProvider: SemanticTokensOptions?
  var workspace = Workspace()

  init(_ client: ClientCapabilities) {
    positionEncoding = client.positionEncoding
    semanticTokensProvider = client.hasSemanticTokens ? SemanticTokensOptions() : nil
    renameProvider = RenameOffer(isPrepared: client.preparesRename)
    diagnosticProvider = client.pullsDiagnostics ? Diagnostics() : nil
    codeActionProvider = client.hasCodeActionLiterals ? CodeActions() : nil
  }
}
