/// Writes lines of Markdown that show what they are given.
enum MarkdownLines {
  /// `drawing` as it is: text and diagrams in fences, a picture as HTML.
  ///
  /// An element of HTML reaches to the next blank line, so that there is one below it and none in it (CommonMark, 4.6).
  static func of(_ drawing: BlockDrawing) -> [String] {
    var lines: [String] = []
    for part in drawing.parts {
      if !lines.isEmpty { lines.append("") }
      switch part {
      case .lines(let drawn, let kind): lines += fence(drawn, kind: kind)
      case .picture(let svg):
        let rows = svg.split(separator: "\n").map(String.init)
        lines += ["<div class=\"hstrace-drawing\">"] + rows + ["</div>", ""]
      }
    }
    return lines
  }

  /// `lines` in a fence that is longer than any run of backticks in them.
  static func fence(_ lines: [String], kind: String) -> [String] {
    var longest = 2
    for line in lines {
      var run = 0
      for byte in line.utf8 {
        run = byte == UInt8(ascii: "`") ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let mark = String(repeating: "`", count: longest + 1)
    return [mark + kind] + lines + [mark]
  }

  /// An image with its text for who cannot see it.
  static func image(_ path: String, text: String) -> String { "![\(escaped(text))](\(address(path)))" }

  /// `text` such that none of it is markup (CommonMark, 2.4), with no more escapes than that needs: formatters take
  /// the others away.
  private static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isMarkup =
        switch scalar {
        case "\\", "`", "*", "[", "]", "<", "~": true
        // Within a word it emphasizes nothing.
        case "_": !(index > 0 && isWord(scalars[index - 1]) && isWord(next))
        case "&": next == "#" || isWord(next)
        case _: false
        }
      if isMarkup { result.append("\\") }
      result.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return String(result)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// A line without the backslashes that escape something in it.
  static func unescaped(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let escapes = scalar == "\\" && rest.first.map { $0.isASCII && !isWord($0) && $0 > " " } ?? false
      result.append(escapes ? rest.popFirst() ?? scalar : scalar)
    }
    return String(result)
  }

  /// `path` as an address: what would end it is a percent code (RFC 3986, 2.1).
  private static func address(_ path: String) -> String {
    var result = ""
    for scalar in path.unicodeScalars {
      if scalar.isASCII, " \"'()<>[]\\`%?#{}|^*&".unicodeScalars.contains(scalar) || scalar.value < 0x20 {
        result += "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
