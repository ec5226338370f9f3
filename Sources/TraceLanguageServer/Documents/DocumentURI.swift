/// The name of a document as a client spells it, and what makes two spellings one document.
package struct DocumentURI: Hashable, Sendable {
  /// As the client spelt it first; answers repeat it.
  package let spelling: String
  /// The same for all spellings of one document.
  package let key: String
  /// The path of a file; `nil` for other schemes, such as `untitled:`.
  package let path: String?

  package init(_ spelling: String) {
    self.spelling = spelling
    let decoded = Self.decoded(spelling)
    let scheme = decoded.prefix { $0 != ":" }.lowercased()
    guard scheme == "file" else {
      key = decoded
      path = nil
      return
    }
    var rest = decoded.dropFirst(scheme.utf8.count + 1)
    if rest.hasPrefix("//") {
      // The host between the slashes is empty or this machine.
      rest = rest.dropFirst(2)
      if let slash = rest.firstIndex(of: "/") { rest = rest[slash...] }
    }
    var path = String(rest)
    // `/C:/lesson.hs` is a path of Windows, whose letter is upper or lower case.
    let letters = Array(path.prefix(3))
    if letters.count == 3, letters[0] == "/", letters[1].isLetter, letters[2] == ":" {
      path = letters[1].lowercased() + path.dropFirst(2)
    }
    self.path = Self.normalized(path)
    key = "file:\(self.path ?? path)"
  }

  /// The URI of the file at `path`.
  package init(path: String) {
    let bytes = path.utf8.map { byte -> String in
      let letter = Unicode.Scalar(byte)
      let isPlain =
        byte < 0x80
        && (letter.properties.isAlphabetic || (0x30...0x39).contains(byte)
          || "/-_.~".unicodeScalars.contains(letter))
      return isPlain
        ? String(letter) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    self.init("file://" + (path.hasPrefix("/") ? "" : "/") + bytes.joined())
  }

  /// The last part of the name, which tells what kind of document it is.
  package var fileName: String {
    let name = path ?? key
    return name.split(separator: "/").last.map(String.init) ?? name
  }

  /// `text` with what stands behind percent signs decoded; what is not UTF-8 then reads as U+FFFD.
  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var place = 0
    while place < source.count {
      if source[place] == UInt8(ascii: "%"), place + 2 < source.count,
        let high = Character(Unicode.Scalar(source[place + 1])).hexDigitValue,
        let low = Character(Unicode.Scalar(source[place + 2])).hexDigitValue
      {
        bytes.append(UInt8(high << 4 | low))
        place += 3
      } else {
        bytes.append(source[place])
        place += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `path` without `.`, `..` and doubled slashes.
  private static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
