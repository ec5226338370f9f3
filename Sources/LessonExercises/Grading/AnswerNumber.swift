import TraceChecking
import TraceSyntax
import TraceText

/// A number as a reader writes it.
enum AnswerNumber {
  /// Longer answers are no numbers.
  private static let limit = 200

  /// The one spelling of a number or a sum: `0x65`, `1_0_1`, `101.`, `101번` and `ACK=101` are `101`, and `5,001` is
  /// `5001`; `nil` for what is no number, or says that it is another one than `field`.
  static func canonical(_ written: String, of field: BlankField) -> String? {
    guard written.utf8.count <= limit, let value = value(of: plain(written), field) else { return nil }
    var text = ExerciseSheet.squeezed(value)
    if let whole = whole(text) { text = whole }
    guard !text.isEmpty, text.unicodeScalars.allSatisfy(isPart) else { return nil }
    let source = SourceText(name: "answer.hs", "A -> B: SYN, Seq=\(text)\n")
    let document = TraceDocument.parse(source, as: .trace)
    guard document.problems.isEmpty, document.statements.count == 1,
      let statement = document.statements.first,
      statement.marks.hasAny(.hasSequence)
    else { return nil }
    let number = document.symbols.text(statement.sequence)
    // Letters in their own order, however they were added up.
    return number.split(separator: "+").sorted().joined(separator: "+")
  }

  /// The number of a line: `3`, `3.`, `line 3`, `3번`, `3번째 줄`; `nil` for anything else.
  static func line(_ written: String) -> Int? {
    guard written.utf8.count <= limit else { return nil }
    var text = ExerciseSheet.squeezed(plain(written)).lowercased()
    text = whole(text) ?? text
    let digits = text.filter { $0.isASCII && $0.isNumber }
    guard text.contains(digits), !digits.isEmpty else { return nil }
    let words = text.filter { !($0.isASCII && $0.isNumber) && !".:#".contains($0) }
    return ["", "line", "번", "번째", "줄", "행", "번줄", "번째줄", "번째행"].contains(words) ? Int(digits) : nil
  }

  /// What stands around a number left out, and its digits as ASCII has them.
  private static func plain(_ written: String) -> String {
    String(
      written.map { character in
        guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
          scalar.properties.numericType == .decimal, let digit = character.wholeNumberValue
        else { return Character(character == "，" ? "," : String(character)) }
        return Character(String(digit))
      }.filter { !"`\"'".contains($0) })
  }

  /// What is behind the key, if that is the blank's own or none.
  private static func value(of text: String, _ field: BlankField) -> String? {
    let trimmed = text.drop { $0.isWhitespace }
    let key = trimmed.prefix { $0.isLetter }
    let rest = trimmed.dropFirst(key.count).drop { $0.isWhitespace }
    if key.lowercased() == field.key.lowercased(), let first = rest.first,
      first == "=" || first == ":" || first.isNumber
    {
      return String(first.isNumber ? rest : rest.dropFirst())
    }
    return text.contains("=") || text.contains(":") ? nil : text
  }

  /// A plain number without what is written around or in it: `5,001`, `5001.`, `5001.0`, `5.001e3`, `5001번`.
  private static func whole(_ text: String) -> String? {
    var text = text
    if text.hasSuffix("번") { text.removeLast() }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1, let first = groups.first, 1...3 ~= first.count,
      groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.allSatisfy({ $0.allSatisfy(\.isNumber) })
    {
      return groups.joined()
    }
    if text.hasSuffix(".") { text.removeLast() }
    if text.allSatisfy(\.isNumber) { return text }
    guard text.first?.isNumber == true, text.allSatisfy({ $0.isNumber || ".eE+".contains($0) }),
      let number = Double(text), number >= 0, number <= 4_294_967_295, number == number.rounded()
    else { return nil }
    return String(UInt32(number))
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "_+-＋".unicodeScalars.contains(scalar)
  }
}
