import Foundation
import Fuzzing
import TraceLanguageServer

/// A session, all that it sends, and what it should know of what it was sent.
final class Conversation {
  private let outbox = Outbox()
  private let session: Session
  /// How many answers are due to each request; to `nil` those to what is no message.
  private var due: [RequestIdentifier?: Int] = [:]
  /// The encoding of positions while the session runs; `nil` before and after.
  private var encoding: PositionEncoding?
  /// The texts that are open, by `DocumentURI.key`.
  private(set) var texts: [String: (uri: DocumentURI, text: TextDocument)] = [:]

  private final class Outbox {
    var contents: [[UInt8]] = []
  }

  init() {
    let outbox = outbox
    session = Session(
      Session.Surroundings(
        read: { $0 == "/beside.yaml" ? Array("hstrace: {allow: [missing-ack-flag], x: 1}\n".utf8) : nil },
        lessons: { _ in [] }, send: { outbox.contents.append($0) }, log: { _ in }, version: "fuzz"))
  }

  var isRunning: Bool { encoding != nil && session.exitStatus == nil }

  /// Sends a frame and lets the server do all that there is to do.
  func take(_ frame: FrameReader.Frame) {
    guard session.exitStatus == nil else { return }
    switch frame {
    case .badHeader(let problem):
      due[nil, default: 0] += 1
      session.noteBadHeader(problem)
    case .content(let content):
      let message = Message(content)
      if message == nil || message?.isRequest == true { due[message?.id, default: 0] += 1 }
      let sent = outbox.contents.count
      session.receive(content)
      while !session.isIdle, session.exitStatus == nil { session.work() }
      if let message { follow(message, outbox.contents[sent...]) }
    }
    session.settle()
  }

  /// Opens a text as it is.
  func open(_ uri: DocumentURI, _ text: TextDocument) {
    let item: [String: Any] = [
      "uri": uri.spelling, "languageId": "hstrace", "version": 1,
      "text": String(decoding: text.bytes, as: UTF8.self),
    ]
    send(["jsonrpc": "2.0", "method": "textDocument/didOpen", "params": ["textDocument": item]])
  }

  /// What the client was told last of a document, and what it is told when it asks.
  func diagnostics(_ uri: DocumentURI) -> [String] {
    let sent = outbox.contents.count
    send([
      "jsonrpc": "2.0", "id": "fuzz", "method": "textDocument/diagnostic",
      "params": ["textDocument": ["uri": uri.spelling]],
    ])
    let published = outbox.contents.last {
      let message = object($0)
      return message["method"] as? String == "textDocument/publishDiagnostics"
        && (message["params"] as? [String: Any])?["uri"] as? String == uri.spelling
    }
    let told = published.flatMap { object($0)["params"] as? [String: Any] }?["diagnostics"]
    let asked = (outbox.contents[sent...].first.flatMap { object($0)["result"] } as? [String: Any])?["items"]
    return [text(told ?? [Int]()), text(asked ?? [Int]())]
  }

  /// Traps unless all that was sent is a message, and each request was answered once.
  func requireAnswered() {
    var answers: [RequestIdentifier?: Int] = [:]
    for content in outbox.contents {
      let message = object(content)
      require(message["jsonrpc"] as? String == "2.0", "a message of JSON-RPC is sent: \(message)")
      guard message["method"] == nil else { continue }
      require(
        (message["result"] == nil) != (message["error"] == nil),
        "an answer is a result or an error: \(message)")
      answers[Message(content)?.id, default: 0] += 1
    }
    // What stood behind `exit` is nobody's any more.
    requireSame(answers, due, "every request is answered once, and nothing else")
  }

  /// Keeps `texts` as a client would.
  private func follow(_ message: Message, _ answers: ArraySlice<[UInt8]>) {
    switch (message.method, message.isRequest) {
    case ("initialize", true):
      for answer in answers {
        let capabilities = (object(answer)["result"] as? [String: Any])?["capabilities"] as? [String: Any]
        let name = capabilities?["positionEncoding"] as? String
        encoding = name.flatMap(PositionEncoding.init) ?? encoding
      }
    case ("shutdown", true): encoding = nil
    case ("textDocument/didOpen", false):
      guard let encoding, let item = message.opened else { return }
      let uri = DocumentURI(item.uri)
      texts[uri.key] = (uri, TextDocument(item.text, version: 1, encoding: encoding))
    case ("textDocument/didChange", false):
      guard encoding != nil, let change = message.changed else { return }
      texts[DocumentURI(change.textDocument.uri).key]?.text.apply(change.contentChanges, version: 1)
    case ("textDocument/didClose", false):
      guard encoding != nil, let item = message.closed else { return }
      texts[DocumentURI(item.uri).key] = nil
    case (_, _): break
    }
  }

  private func send(_ message: [String: Any]) {
    take(.content(Array(text(message).utf8)))
  }

  private func object(_ content: [UInt8]) -> [String: Any] {
    let object = try? JSONSerialization.jsonObject(with: Data(content)) as? [String: Any]
    require(object != nil, "an object is sent: \(String(decoding: content, as: UTF8.self))")
    return object ?? [:]
  }

  private func text(_ value: Any) -> String {
    let data = try? JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}
