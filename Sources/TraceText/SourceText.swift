/// The bytes of one file and the name under which its problems are reported.
package struct SourceText: Sendable {
  /// The path as the user gave it, or the name given for standard input.
  package let name: String
  /// The file's bytes, untouched.
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of `range`; bytes that are not UTF-8 read as U+FFFD.
  package func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }
}
