/// A request or notification that the server understands: its method, its parameters and what it does.
protocol LanguageMessage {
  associatedtype Content: Decodable
  static var method: String { get }
}

/// A request, which is answered.
protocol LanguageRequest: LanguageMessage {
  associatedtype Answer: Encodable
  static func answer(_ parameters: Content, _ session: Session) throws -> Answer
}

/// A notification, which is not.
protocol LanguageNotification: LanguageMessage {
  static func take(_ parameters: Content, _ session: Session)
}

/// All that the server understands beside `initialize`, `shutdown` and `exit`.
enum LanguageMessages {
  static var requests: [any LanguageRequest.Type] {
    [
      DocumentDiagnosticRequest.self, WorkspaceDiagnosticRequest.self, CodeActionRequest.self,
      FormattingRequest.self, DrawingRequest.self, ExplanationRequest.self,
      HoverRequest.self,
      InlayHintRequest.self,
      CompletionRequest.self, CompletionResolveRequest.self,
      DocumentSymbolRequest.self, WorkspaceSymbolRequest.self, FoldingRangeRequest.self,
      SelectionRangeRequest.self,
      RangeFormattingRequest.self, OnTypeFormattingRequest.self, DocumentLinkRequest.self,
      CodeLensRequest.self, ExecuteCommandRequest.self,
      DefinitionRequest.self, ReferencesRequest.self, DocumentHighlightRequest.self,
      PrepareRenameRequest.self, RenameRequest.self, LinkedEditingRequest.self,
      SemanticTokensRequest.self, SemanticTokensRangeRequest.self, SemanticTokensDeltaRequest.self,
    ]
  }

  static var notifications: [any LanguageNotification.Type] {
    [
      DidOpen.self, DidChange.self, DidClose.self, DidSave.self, DidChangeConfiguration.self,
      DidChangeWatchedFiles.self, DidChangeWorkspaceFolders.self, SetTrace.self,
    ]
  }
}
