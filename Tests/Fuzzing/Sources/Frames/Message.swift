import Foundation
import TraceLanguageServer

/// What the fuzz target reads of a message, as a client knows what it sends.
struct Message {
  let id: RequestIdentifier?
  /// `nil` for an answer.
  let method: String?
  private let content: [UInt8]

  /// - Returns: `nil` for what is no message.
  init?(_ content: [UInt8]) {
    let content = LoneSurrogates.replaced(in: content) ?? content
    struct Head: Decodable {
      var id: RequestIdentifier?
      var method: String?
    }
    guard let head = try? JSONDecoder().decode(Head.self, from: Data(content)),
      head.id != nil || head.method != nil
    else { return nil }
    (id, method, self.content) = (head.id, head.method, content)
  }

  var isRequest: Bool { id != nil && method != nil }

  struct Opened: Decodable {
    var uri: String
    var version: Int?
    var text: String
  }

  struct Changed: Decodable {
    struct Item: Decodable {
      var uri: String
      var version: Int?
    }
    var textDocument: Item
    var contentChanges: [TextDocument.Change]
  }

  struct Closed: Decodable { var uri: String }

  /// What `textDocument/didOpen` says.
  var opened: Opened? { parameters(Item<Opened>.self)?.textDocument }
  /// What `textDocument/didChange` says.
  var changed: Changed? { parameters(Changed.self) }
  /// What `textDocument/didClose` says.
  var closed: Closed? { parameters(Item<Closed>.self)?.textDocument }

  private struct Item<Content: Decodable>: Decodable { var textDocument: Content }

  private func parameters<Content: Decodable>(_ type: Content.Type) -> Content? {
    try? JSONDecoder().decode(Whole<Content>.self, from: Data(content)).params
  }
}

private struct Whole<Content: Decodable>: Decodable { var params: Content }
