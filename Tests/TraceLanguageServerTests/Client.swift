import Foundation
import TraceLanguageServer

/// A client that talks to a session in the same process.
final class Client {
  private(set) var session: Session
  private let outbox = Outbox()
  private var count = 0

  private final class Outbox {
    var messages: [[String: Any]] = []
  }

  /// Files by their paths; what is not there cannot be read.
  var files: [String: String] = [:]

  init(capabilities: [String: Any] = [:], initializes: Bool = true) {
    let outbox = outbox
    let store = Files()
    session = Session(
      Session.Surroundings(
        read: { store.contents[$0].map { Array($0.utf8) } },
        lessons: { folder in
          store.contents.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(".hs") }.sorted()
        },
        send: { content in
          let message = try? JSONSerialization.jsonObject(with: Data(content)) as? [String: Any]
          if let message { outbox.messages.append(message) }
        },
        log: { _ in }, version: "test"))
    self.store = store
    guard initializes else { return }
    _ = request("initialize", ["processId": NSNull(), "rootUri": NSNull(), "capabilities": capabilities])
    notify("initialized", [:])
  }

  /// What is on disk.
  let store: Files

  final class Files {
    var contents: [String: String] = [:]
  }

  /// Sends a request and gives back the whole response.
  @discardableResult
  func request(_ method: String, _ parameters: [String: Any]) -> [String: Any] {
    count += 1
    post(["jsonrpc": "2.0", "id": count, "method": method, "params": parameters])
    work()
    return answer(to: count) ?? [:]
  }

  /// The response to the request with an identifier.
  func answer(to id: Int) -> [String: Any]? {
    outbox.messages.last { $0["id"] as? Int == id && $0["method"] == nil }
  }

  func notify(_ method: String, _ parameters: [String: Any]) {
    post(["jsonrpc": "2.0", "method": method, "params": parameters])
    work()
  }

  /// Lets a message come without letting the server work on it.
  func post(_ message: [String: Any]) {
    guard let data = try? JSONSerialization.data(withJSONObject: message) else { return }
    session.receive(Array(data))
  }

  func post(raw text: String) { session.receive(Array(text.utf8)) }

  /// Lets the server work until nothing waits.
  func work() {
    while !session.isIdle, session.exitStatus == nil { session.work() }
    session.settle()
  }

  /// All that the server sent so far.
  var messages: [[String: Any]] { outbox.messages }

  func open(_ uri: String, _ text: String, version: Int = 1) {
    notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": uri, "languageId": "hstrace", "version": version, "text": text]])
  }

  /// The parameters of every publication for a document, in order.
  func published(_ uri: String) -> [[String: Any]] {
    outbox.messages.filter { $0["method"] as? String == "textDocument/publishDiagnostics" }
      .compactMap { $0["params"] as? [String: Any] }.filter { $0["uri"] as? String == uri }
  }

  /// The codes of the problems published last for a document.
  func codes(_ uri: String) -> [String] {
    (published(uri).last?["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }
}
