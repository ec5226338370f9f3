/// How a word ends when a Korean reader says it.
package enum FinalSound: Hashable, Sendable {
  case vowel
  /// The consonant ㄹ, after which `로` needs no `으`.
  case liquid
  /// Any other consonant.
  case consonant
  /// Nothing that tells: no letter at all, or another script.
  case unknown

  /// The end of `word`, punctuation left aside; a quotation mark alone is read as 따옴표.
  package init(of word: String) {
    guard word != "\"" else {
      self = .vowel
      return
    }
    let scalars = Array(word.unicodeScalars)
    guard let last = scalars.lastIndex(where: { $0.properties.isAlphabetic || $0.isDecimalDigit }) else {
      self = .unknown
      return
    }
    let scalar = scalars[last]
    switch scalar.value {
    case 0xAC00...0xD7A3: self = FinalSound(hangul: scalar)
    case 0x30...0x39: self = FinalSound(digit: scalar)
    case 0x41...0x5A, 0x61...0x7A:
      var start = last
      while start > 0, scalars[start - 1].isASCIILetter { start -= 1 }
      self = FinalSound(latin: scalars[start...last])
    case 0x3093, 0x30F3: self = .consonant
    case 0x3041...0x30FF: self = .vowel
    default: self = .unknown
    }
  }

  /// A syllable of Hangul: its index modulo 28 is the final consonant, 0 for none and 8 for ㄹ.
  private init(hangul scalar: Unicode.Scalar) {
    switch (scalar.value - 0xAC00) % 28 {
    case 0: self = .vowel
    case 8: self = .liquid
    default: self = .consonant
    }
  }

  /// The last digit in Sino-Korean; a number that ends in 0 ends in 영, 십, 백, 천, 만 or 억.
  private init(digit scalar: Unicode.Scalar) {
    switch scalar {
    case "1", "7", "8": self = .liquid
    case "0", "3", "6": self = .consonant
    default: self = .vowel
    }
  }

  /// A single letter or a word in capitals is spelled out, another word is read as a loanword.
  private init(latin word: ArraySlice<Unicode.Scalar>) {
    let lower = String(String.UnicodeScalarView(word)).lowercased()
    let isSpelled = word.count == 1 || word.allSatisfy { $0.value < 0x61 }
    self = isSpelled ? FinalSound(spelled: lower) : FinalSound(loanword: lower)
  }

  /// The name of the last letter: 엘 and 알 end in ㄹ, 엠 and 엔 in a nasal; CLOSING and SERVER are read as words.
  private init(spelled word: String) {
    if word.hasSuffix("ing") {
      self = .consonant
      return
    }
    if word.utf8.count > 3, word.hasSuffix("er") || word.hasSuffix("or") {
      self = .vowel
      return
    }
    switch word.last {
    case "l", "r": self = .liquid
    case "m", "n": self = .consonant
    default: self = .vowel
    }
  }

  /// The usual transcription of English words: 서버, 클라이언트, 소켓, 밥, 타이틀.
  private init(loanword word: String) {
    if Self.endings(["l", "le"], end: word) {
      self = .liquid
    } else if Self.endings(Self.consonantEndings, end: word) {
      self = .consonant
    } else {
      self = .vowel
    }
  }

  private static let consonantEndings = [
    "m", "n", "ng", "me", "ne", "ck", "ok", "b", "p", "et", "ot", "it", "ut", "at", "c", "type", "big",
  ]

  /// Words that end in a vowel all the same: 웨이트, 부트, 보트, 스카우트, 에이시케이.
  private static let vowelEndings = ["wait", "boot", "root", "oat", "scout"]

  private static func endings(_ endings: [String], end word: String) -> Bool {
    guard word != "ack" else { return false }
    return endings.contains { word.hasSuffix($0) } && !vowelEndings.contains { word.hasSuffix($0) }
  }
}

extension Unicode.Scalar {
  fileprivate var isDecimalDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
