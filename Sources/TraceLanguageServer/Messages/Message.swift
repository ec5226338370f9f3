import FoundationEssentials

/// The identifier of a request: a number or a text, as its sender likes (JSON-RPC 2.0).
package enum RequestIdentifier: Hashable, Sendable, Codable {
  case number(Int)
  case text(String)

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}

/// What every message has, whatever its parameters are.
struct Envelope: Decodable {
  /// `nil` for a notification.
  var id: RequestIdentifier?
  /// `nil` for a response.
  var method: String?
}

/// A message with parameters of a known type.
struct Parameters<Content: Decodable>: Decodable {
  var params: Content
}

/// No parameters, or some that nobody looks at.
struct NoParameters: Codable, Hashable, Sendable {
  init() {}
  init(from decoder: any Decoder) throws {}
  func encode(to encoder: any Encoder) throws { _ = encoder.container(keyedBy: CodingKeys.self) }
  private enum CodingKeys: CodingKey {}
}

/// Why a request is not answered as it asks (JSON-RPC 2.0, 5.1; LSP 3.17, `LSPErrorCodes`).
struct ResponseError: Error, Encodable, Equatable {
  var code: Code
  var message: String

  enum Code: Int, Encodable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case internalError = -32603
    case serverNotInitialized = -32002
    case requestFailed = -32803
    case contentModified = -32801
    case requestCancelled = -32800
  }

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

/// An answer on its way.
struct Response<Result: Encodable>: Encodable {
  var id: RequestIdentifier
  var result: Result

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    // `null` is an answer, too.
    try container.encode(result, forKey: .result)
  }

  private enum CodingKeys: CodingKey { case jsonrpc, id, result }
}

/// An answer that says why there is none.
struct ErrorResponse: Encodable {
  /// `nil` where the request could not be read.
  var id: RequestIdentifier?
  var error: ResponseError

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("2.0", forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    try container.encode(error, forKey: .error)
  }

  private enum CodingKeys: CodingKey { case jsonrpc, id, error }
}

/// A request or, without an identifier, a notification of the server's own.
struct ServerMessage<Content: Encodable>: Encodable {
  var jsonrpc = "2.0"
  var id: RequestIdentifier?
  var method: String
  var params: Content
}
