import Foundation
import Testing

/// That what is sent has the structures of LSP 3.17.
struct ProtocolShapeTests {
  private let uri = "file:///lesson.hs"
  private let text =
    "# RFC 9293, 3.4\n# more\n== a ==\nA:SYN, Seq=x\nB: SYN-ACK, Seq=5, ACK=x+2\n-- p --\nA: ACK, Seq=x+1, ACK=6\n"

  private func client() -> Client {
    let client = Client(initializes: false)
    client.store.contents["/b.hs"] = "A: SYN\n"
    _ = client.request("initialize", ["capabilities": capabilities, "rootUri": "file:///"])
    client.notify("initialized", [:])
    client.open(uri, text)
    return client
  }

  private let capabilities: [String: Any] = [
    "textDocument": [
      "semanticTokens": [String: Any](), "rename": ["prepareSupport": true],
      "codeAction": ["codeActionLiteralSupport": [String: Any]()],
      "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
      "publishDiagnostics": ["relatedInformation": true, "codeDescriptionSupport": true],
    ],
    "workspace": [
      "applyEdit": true, "didChangeWatchedFiles": ["dynamicRegistration": true], "configuration": true,
      "didChangeConfiguration": ["dynamicRegistration": true],
    ],
  ]

  // Parameters as JSON, beside the document.
  private static let place = #"{"position": {"line": 4, "character": 23}}"#
  private static let name = #"{"position": {"line": 4, "character": 0}, "newName": "C"}"#
  private static let spots = #"{"positions": [{"line": 4, "character": 3}]}"#
  private static let whole =
    #"{"range": {"start": {"line": 0, "character": 0}, "end": {"line": 7, "character": 0}}}"#

  private func object(_ json: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test(arguments: [
    ("textDocument/definition", place, "[Location]"), ("textDocument/references", place, "[Location]"),
    ("textDocument/documentHighlight", place, "[DocumentHighlight]"),
    ("textDocument/prepareRename", name, "PrepareRename"), ("textDocument/rename", name, "WorkspaceEdit"),
    ("textDocument/linkedEditingRange", name, "LinkedEditingRanges"),
    ("textDocument/documentSymbol", "{}", "[DocumentSymbol]"),
    ("textDocument/foldingRange", "{}", "[FoldingRange]"),
    ("textDocument/selectionRange", spots, "[SelectionRange]"),
    ("textDocument/documentLink", "{}", "[DocumentLink]"), ("textDocument/codeLens", "{}", "[CodeLens]"),
    ("textDocument/semanticTokens/full", "{}", "SemanticTokens"),
    ("textDocument/semanticTokens/range", whole, "SemanticTokens"),
    ("textDocument/formatting", "{}", "[TextEdit]"), ("textDocument/rangeFormatting", whole, "[TextEdit]"),
    ("textDocument/codeAction", whole, "[CodeAction]"),
    ("textDocument/diagnostic", "{}", "FullReport"),
  ])
  func `an answer about a document has the structure it should, and is not empty`(
    method: String, more: String, type: String
  ) throws {
    let answer = try #require(client().ask(method, uri, object(more)))
    #expect(ProtocolShape.faults(in: answer, as: type) == [])
    #expect((answer as? [Any])?.isEmpty != true)
  }

  @Test func `an answer about the workspace has the structure it should`() {
    let client = client()
    let symbols = client.request("workspace/symbol", ["query": ""])["result"]
    #expect(ProtocolShape.faults(in: symbols, as: "[SymbolInformation]") == [])
    let report = client.request("workspace/diagnostic", ["previousResultIds": [String]()])["result"]
    #expect(ProtocolShape.faults(in: report, as: "WorkspaceReport") == [])
  }

  @Test func `what has changed of colours and diagnostics has the structure it should`() {
    let client = client()
    let colours = client.ask("textDocument/semanticTokens/full", uri) as? [String: Any]
    let change: [String: Any] = [
      "textDocument": ["uri": uri, "version": 2], "contentChanges": [["text": "A: SYN\n"]],
    ]
    client.notify("textDocument/didChange", change)
    let delta = client.ask(
      "textDocument/semanticTokens/full/delta", uri, ["previousResultId": colours?["resultId"] ?? ""])
    #expect(ProtocolShape.faults(in: delta, as: "SemanticTokensDelta") == [])
    let first = client.ask("textDocument/diagnostic", uri) as? [String: Any]
    let second = client.ask(
      "textDocument/diagnostic", uri, ["previousResultId": first?["resultId"] ?? ""])
    #expect(ProtocolShape.faults(in: second, as: "UnchangedReport") == [])
  }

  @Test func `what the server asks and tells of its own accord has the structure it should`() {
    let client = client()
    client.request("workspace/executeCommand", ["command": "hstrace.fixAll", "arguments": [uri]])
    let types = [
      "textDocument/publishDiagnostics": "PublishDiagnostics", "workspace/applyEdit": "ApplyEdit",
      "client/registerCapability": "Registrations", "workspace/configuration": "any",
    ]
    let sent = client.messages.compactMap { $0["method"] as? String }
    #expect(Set(sent) == Set(types.keys))
    for message in client.messages {
      guard let method = message["method"] as? String, let type = types[method] else { continue }
      #expect(ProtocolShape.faults(in: message["params"], as: type, at: method) == [])
    }
  }

  @Test func `what the server offers has the structure it should, whatever the client can do`() {
    for capabilities in [capabilities, ["textDocument": ["diagnostic": [String: Any]()]], [:]] {
      let client = Client(initializes: false)
      let result = client.request("initialize", ["capabilities": capabilities])["result"]
      #expect(ProtocolShape.faults(in: result, as: "InitializeResult") == [])
    }
  }

  @Test(arguments: [
    (#"{"line": 1}"#, ".character: missing"), (#"{"line": true, "character": 1}"#, ".line: no int"),
    (#"{"line": -1, "character": 1}"#, ".line: no int"),
    (#"{"line": 1, "character": 1, "x": 1}"#, ".x: unknown"), (#"{"line": 1, "character": 1}"#, ""),
  ])
  func `the table finds what is missing, unknown or of another type`(json: String, fault: String) throws {
    #expect(
      ProtocolShape.faults(in: try object(json), as: "Position") == (fault.isEmpty ? [] : [fault]))
  }
}
