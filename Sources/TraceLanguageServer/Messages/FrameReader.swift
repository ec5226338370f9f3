/// Takes a stream of bytes apart into the contents of frames: headers, an empty line, and as many bytes as
/// `Content-Length` says (LSP 3.17, Base Protocol).
///
/// Bytes are kept only as they come: a header that promises more allocates nothing. Where a header cannot be
/// understood, all up to the next one that can is left out.
package struct FrameReader: Sendable {
  /// What was read.
  package enum Frame: Equatable, Sendable {
    /// The content of a frame.
    case content([UInt8])
    /// A header that says no length, or one beyond `limit`.
    case badHeader(String)
  }

  /// The most bytes of one content: a document of 100 MB, every byte of it escaped.
  package static let limit = 1 << 30
  /// The most bytes of headers.
  private static let headerLimit = 1 << 13
  /// The most bytes of the header's part that is looked for in what cannot be understood.
  private static let fieldLimit = 1 << 8

  private var bytes: [UInt8] = []
  /// How many of `bytes` were used already.
  private var used = 0
  /// The bytes that the header before them promised; `nil` while a header is being read.
  private var expected: Int?
  /// Whether the last header could not be understood.
  private var isLost = false

  package init() {}

  /// Adds bytes that came.
  package mutating func append(_ more: some Collection<UInt8>) {
    if used > 0, used == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.count < 1 << 20)
      used = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next frame; `nil` until more bytes come.
  package mutating func next() -> Frame? {
    while expected == nil {
      guard let header = readHeader() else { return nil }
      switch header {
      case .empty: continue
      case .length(let length):
        expected = length
        isLost = false
      case .bad(let problem):
        // Told once: what follows is lost as well until a header can be understood.
        guard !isLost else { continue }
        isLost = true
        return .badHeader(problem)
      }
    }
    guard let length = expected, bytes.count - used >= length else { return nil }
    let content = Array(bytes[used..<used + length])
    used += length
    expected = nil
    if used > 1 << 20 {
      bytes.removeFirst(used)
      used = 0
    }
    return .content(content)
  }

  private enum Header {
    case empty
    /// How many bytes the content has.
    case length(Int)
    case bad(String)
  }

  /// Reads a header; `nil` until it is there whole.
  private mutating func readHeader() -> Header? {
    guard let end = headerEnd() else {
      guard bytes.count - used > Self.headerLimit else { return nil }
      // The last of it may be the beginning of a header.
      used += Self.headerLimit - Self.fieldLimit
      return .bad("no end in \(Self.headerLimit) bytes")
    }
    let header = String(decoding: bytes[used..<end.content], as: UTF8.self).lowercased()
    used = end.next
    // What stands before the field, of a frame whose length was wrong, is no header.
    guard let field = header.end(ofLast: "content-length:") else {
      return header.allSatisfy(\.isNewline) ? .empty : .bad("no Content-Length")
    }
    let digits =
      header[field...].drop { $0 == " " || $0 == "\t" }.prefix { !$0.isNewline }
      .split(separator: " ").first ?? ""
    guard let length = Int(digits), length >= 0, length <= Self.limit else {
      return .bad("Content-Length '\(digits.prefix(32))'")
    }
    return .length(length)
  }

  /// Where the header ends, and where its content begins: behind an empty line.
  private func headerEnd() -> (content: Int, next: Int)? {
    var place = used
    let last = min(bytes.count, used + Self.headerLimit)
    while place < last {
      if bytes[place] == UInt8(ascii: "\n") {
        if place + 1 < last, bytes[place + 1] == UInt8(ascii: "\n") { return (place, place + 2) }
        if place + 2 < last, bytes[place + 1] == UInt8(ascii: "\r"),
          bytes[place + 2] == UInt8(ascii: "\n")
        {
          return (place, place + 3)
        }
      }
      place += 1
    }
    return nil
  }
}

extension String {
  /// Where the text behind the last `word` begins.
  fileprivate func end(ofLast word: String) -> Index? {
    var found: Index?
    var place = startIndex
    while let next = self[place...].firstRange(of: word) {
      found = next.upperBound
      place = next.upperBound
    }
    return found
  }
}
