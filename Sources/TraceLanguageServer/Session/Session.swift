import FoundationEssentials
import LessonFiles
import Problems
import TraceText

/// One client's conversation: what it can do, what it has open, what it was told.
///
/// Everything happens in the order in which messages came. Nothing is published while another message waits, so that
/// a burst of changes is checked once.
package final class Session {
  /// What the outside decides.
  package struct Surroundings {
    /// The content of the file at a path; `nil` where it cannot be read.
    package var read: (String) -> [UInt8]?
    /// The lessons in a folder and those below it.
    package var lessons: (String) -> [String]
    /// Takes the content of a frame for the client.
    package var send: ([UInt8]) -> Void
    /// Takes a line for the log.
    package var log: (String) -> Void
    /// The version of the program.
    package var version: String

    package init(
      read: @escaping (String) -> [UInt8]?, lessons: @escaping (String) -> [String],
      send: @escaping ([UInt8]) -> Void, log: @escaping (String) -> Void, version: String
    ) {
      self.read = read
      self.lessons = lessons
      self.send = send
      self.log = log
      self.version = version
    }
  }

  /// Where a conversation stands (LSP 3.17, Lifecycle Messages).
  private enum Phase {
    case uninitialized, running, shutDown
  }

  let surroundings: Surroundings
  private var phase = Phase.uninitialized
  /// How the program is to end, once the client has said so.
  package private(set) var exitStatus: Int32?
  /// The process whose end is the end of this one; `nil` where the client named none.
  package internal(set) var parent: Int32?
  var capabilities = ClientCapabilities(.null)
  var settings = Settings()
  /// The paths of the folders that are open.
  var folders: [String] = []
  /// What is open, by `DocumentURI.key`.
  var documents: [String: OpenDocument] = [:]
  /// Messages that came and were not looked at yet, in order.
  private var waiting: [(envelope: Envelope, content: [UInt8])] = []
  private var next = 0
  /// The sum of the bytes of the messages that wait.
  private var waitingBytes = 0
  /// What is to be done with answers to the server's own requests.
  private var expected: [RequestIdentifier: (JSONValue) -> Void] = [:]
  private var requestCount = 0

  package init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Whether no message waits.
  package var isIdle: Bool { next == waiting.count }

  /// Whether so much waits that it is to be worked on before more is read.
  package var isCrowded: Bool { waiting.count - next > 1 && waitingBytes > Self.crowd }
  /// The bytes of messages that wait together; a single one may have more.
  private static let crowd = 1 << 24

  /// Takes the content of a frame; it is looked at in its turn, but a cancellation at once.
  package func receive(_ content: [UInt8]) {
    guard let envelope = try? read(Envelope.self, content), envelope.method != nil || envelope.id != nil
    else {
      return refuse(content)
    }
    // As a request it is none that is known.
    guard envelope.method == "$/cancelRequest", envelope.id == nil else {
      waiting.append((envelope, content))
      waitingBytes += content.count
      return
    }
    struct Cancelled: Decodable { var id: RequestIdentifier }
    guard
      let cancelled = try? read(Parameters<Cancelled>.self, content).params.id,
      let place = waiting[next...].firstIndex(where: {
        $0.envelope.id == cancelled && $0.envelope.method != nil
      })
    else { return }
    waitingBytes -= waiting.remove(at: place).content.count
    send(ErrorResponse(id: cancelled, error: ResponseError(.requestCancelled, "Cancelled.")))
  }

  /// Tells the client that a frame's header could not be understood.
  package func noteBadHeader(_ problem: String) {
    surroundings.log("a frame without a usable header: \(problem)")
    send(ErrorResponse(id: nil, error: ResponseError(.parseError, "A frame's header has \(problem).")))
  }

  /// Looks at the message that has waited longest.
  package func work() {
    guard next < waiting.count, exitStatus == nil else { return }
    let (envelope, content) = waiting[next]
    waiting[next].content = []
    waitingBytes -= content.count
    next += 1
    if next == waiting.count || next > 256 {
      waiting.removeFirst(next)
      next = 0
    }
    guard let method = envelope.method else { return takeAnswer(envelope, content) }
    if let id = envelope.id {
      answer(method, id, content)
    } else {
      notice(method, content)
    }
  }

  /// Tells the client what it has not been told, once nothing waits.
  package func settle() {
    guard phase == .running, isIdle else { return }
    publishDiagnostics()
  }

  /// What is no message: no JSON, or JSON that is no object of the protocol.
  private func refuse(_ content: [UInt8]) {
    surroundings.log("not a message: \(String(decoding: content.prefix(200), as: UTF8.self))")
    // It is looked through, but nothing is made of it.
    let isJSON =
      String(validating: content, as: UTF8.self) != nil && (try? read(NoParameters.self, content)) != nil
    let error =
      isJSON
      ? ResponseError(.invalidRequest, "A message is an object with a method.")
      : ResponseError(.parseError, "This is not JSON.")
    send(ErrorResponse(id: nil, error: error))
  }

  private func answer(_ method: String, _ id: RequestIdentifier, _ content: [UInt8]) {
    do {
      switch (method, phase) {
      case ("initialize", .uninitialized):
        let parameters = try decode(InitializeRequest.Content.self, content)
        send(Response(id: id, result: InitializeRequest.answer(parameters, self)))
        phase = .running
      case ("initialize", _): throw ResponseError(.invalidRequest, "The server is initialized already.")
      case (_, .uninitialized): throw ResponseError(.serverNotInitialized, "Send initialize first.")
      case ("shutdown", .running):
        phase = .shutDown
        send(Response(id: id, result: JSONValue.null))
      case (_, .shutDown): throw ResponseError(.invalidRequest, "The server is shut down.")
      case (_, .running):
        guard let request = LanguageMessages.requests.first(where: { $0.method == method }) else {
          throw ResponseError(.methodNotFound, "There is no request '\(VisibleText.of(method))'.")
        }
        try answer(request, id, content)
      }
    } catch let error as ResponseError {
      send(ErrorResponse(id: id, error: error))
    } catch {
      send(
        ErrorResponse(
          id: id, error: ResponseError(.invalidParams, "\(method): the parameters are not understood.")))
    }
  }

  private func answer<Request: LanguageRequest>(
    _ request: Request.Type, _ id: RequestIdentifier, _ content: [UInt8]
  ) throws {
    let parameters = try decode(Request.Content.self, content)
    let answer = try request.answer(parameters, self)
    if let written = answer as? any WrittenAnswer, let id = try? JSONEncoder().encode(id) {
      return surroundings.send(written.response(to: Array(id)))
    }
    send(Response(id: id, result: answer))
  }

  private func notice(_ method: String, _ content: [UInt8]) {
    if method == "exit" {
      exitStatus = phase == .shutDown ? 0 : 1
      return
    }
    guard phase == .running else { return }
    if method == "initialized" { return introduce() }
    guard let notification = LanguageMessages.notifications.first(where: { $0.method == method }) else {
      return
    }
    take(notification, content)
  }

  private func take<Notification: LanguageNotification>(_ notification: Notification.Type, _ content: [UInt8])
  {
    guard let parameters = try? decode(Notification.Content.self, content) else {
      surroundings.log("\(notification.method): the parameters are not understood")
      return
    }
    notification.take(parameters, self)
  }

  private func takeAnswer(_ envelope: Envelope, _ content: [UInt8]) {
    guard let id = envelope.id, let take = expected.removeValue(forKey: id) else { return }
    struct Answer: Decodable { var result: JSONValue? }
    take((try? read(Answer.self, content))?.result ?? .null)
  }

  private func decode<Content: Decodable>(_ type: Content.Type, _ content: [UInt8]) throws -> Content {
    if Content.self == NoParameters.self, let none = NoParameters() as? Content { return none }
    return try read(Parameters<Content>.self, content).params
  }

  private func read<Content: Decodable>(_ type: Content.Type, _ content: [UInt8]) throws -> Content {
    do {
      return try JSONDecoder().decode(type, from: Data(content))
    } catch {
      guard let whole = LoneSurrogates.replaced(in: content) else { throw error }
      return try JSONDecoder().decode(type, from: Data(whole))
    }
  }

  /// Asks the client something; it need never answer.
  func ask(
    _ method: String, _ parameters: some Encodable, then take: @escaping (JSONValue) -> Void = { _ in }
  ) {
    requestCount += 1
    let id = RequestIdentifier.text("hstrace-\(requestCount)")
    expected[id] = take
    send(ServerMessage(id: id, method: method, params: parameters))
  }

  /// Tells the client something.
  func tell(_ method: String, _ parameters: some Encodable) {
    if let written = parameters as? any WrittenAnswer {
      return surroundings.send(written.notification(method))
    }
    send(ServerMessage(id: nil, method: method, params: parameters))
  }

  private func send(_ message: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let content = try? encoder.encode(message) else { return }
    surroundings.send(Array(content))
  }
}
