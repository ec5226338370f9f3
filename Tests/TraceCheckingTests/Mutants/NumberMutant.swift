import Testing

/// A correct trace, and its numbers that nothing before them decides.
struct CountedTrace: Sendable, CustomTestStringConvertible {
  let name: String
  let trace: String
  let anchors: [Anchor]

  init(_ name: String, anchors: [Anchor], _ trace: String) {
    self.name = name
    self.trace = trace
    self.anchors = anchors
  }

  var testDescription: String { name }
}

/// A number that fixes where its direction counts from, such as an initial sequence number.
///
/// It may be any number, so moving it is found at the first number that refers to it.
struct Anchor: Sendable {
  /// 1-based line of the number.
  let line: Int
  /// `Seq` or `ACK`.
  let key: String
  /// Why the number itself cannot be wrong.
  let reason: Reason
  /// 1-based line of the first number that refers to it.
  let foundAt: Int

  init(_ line: Int, _ key: String, _ reason: Reason, foundAt: Int) {
    self.line = line
    self.key = key
    self.reason = reason
    self.foundAt = foundAt
  }

  enum Reason: String, Sendable {
    /// RFC 9293, 3.4.1.
    case initialNumber = "an initial sequence number is chosen freely"
    /// A trace may begin in a connection.
    case firstShown = "the first number shown of an open connection tells where its count stands"
  }
}

/// A correct trace with one number moved by one.
struct NumberMutant: Sendable, CustomTestStringConvertible {
  let original: CountedTrace
  let token: WrittenNumberToken
  /// What stands in the place of the number.
  let replacement: String

  /// The trace with the wrong number.
  var trace: String { original.trace.replacingText(in: token.range, with: replacement) }

  /// Where the number fixes its direction, and so cannot be wrong itself.
  var anchor: Anchor? { original.anchors.first { $0.line == token.line && $0.key == token.key } }

  var testDescription: String {
    "\(original.name), line \(token.line): \(token.key)=\(replacement) for \(token.text)"
  }

  /// Every number of `trace`, moved by one in both directions.
  static func all(of trace: CountedTrace) -> [NumberMutant] {
    WrittenNumberToken.all(in: trace.trace).flatMap { token in
      [1, -1].compactMap { step in
        token.moved(by: step).map { NumberMutant(original: trace, token: token, replacement: $0) }
      }
    }
  }
}

extension String {
  fileprivate func replacingText(in range: Range<String.Index>, with replacement: String) -> String {
    String(self[..<range.lowerBound]) + replacement + String(self[range.upperBound...])
  }
}
