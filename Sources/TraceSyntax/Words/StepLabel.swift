/// The number of a step before a statement, as lessons write it: `Step 1:`, `1단계:`, `第一步：`, `第二次握手：`.
enum StepLabel {
  /// Behind the label at `position` and the sign that closes it; `nil` where there is none.
  static func end(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Int? {
    for form in forms {
      guard var next = match(form.before, bytes, position, end) else { continue }
      next = skipBlanks(bytes, next, end)
      guard let number = numberEnd(bytes, next, end) else { continue }
      next = form.after.isEmpty ? number : skipBlanks(bytes, number, end)
      guard let last = match(form.after, bytes, next, end) else { continue }
      if let close = closeEnd(bytes, last, end) { return close }
    }
    return nil
  }

  /// What stands before and behind the number.
  private static let forms: [(before: [UInt8], after: [UInt8])] = [
    ("step", ""), ("", "단계"), ("단계", ""), ("", "번째"), ("第", "步"), ("第", "次握手"), ("第", "次挥手"), ("ステップ", ""),
    ("手順", ""),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// Behind `word` at `position`, in any case.
  private static func match(_ word: [UInt8], _ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Int? {
    guard position + word.count <= end else { return nil }
    for (offset, expected) in word.enumerated() {
      let byte = bytes[position + offset]
      guard byte == expected || (Ascii.isLetter(byte) && byte | 0x20 == expected) else { return nil }
    }
    return position + word.count
  }

  private static func skipBlanks(_ bytes: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var position = from
    while position < end, Ascii.isBlank(bytes[position]) { position += 1 }
    return position
  }

  /// Behind the digits, ASCII, full-width or Chinese, at `from`; `nil` where there are none.
  private static func numberEnd(_ bytes: Span<UInt8>, _ from: Int, _ end: Int) -> Int? {
    var position = from
    while position < end {
      let scalar = Scalars.scan(bytes, position, end)
      switch scalar.value {
      case 0x30...0x39, 0xff10...0xff19: break
      // 一 二 三 四 五 六 七 八 九 十
      case 0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341: break
      default: return position > from ? position : nil
      }
      position += scalar.length
    }
    return nil
  }

  /// Behind the `:`, `.`, `)` or blank and dash that close a label at `position`; a blank alone closes it too.
  private static func closeEnd(_ bytes: Span<UInt8>, _ position: Int, _ end: Int) -> Int? {
    guard position < end else { return nil }
    switch bytes[position] {
    case Ascii.colon, Ascii.period, Ascii.closeParenthesis:
      let next = position + 1
      return next == end || !Ascii.isDigit(bytes[next]) ? next : nil
    case Ascii.space, Ascii.tab: return position + 1
    case 0xef where position + 2 < end && bytes[position + 1] == 0xbc && bytes[position + 2] == 0x9a:
      return position + 3
    default: return nil
    }
  }
}
