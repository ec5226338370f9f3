/// A Korean particle whose form depends on how the word before it ends.
///
/// The word may be a name, a number or an item of a trace; what counts is how it is read aloud.
package enum KoreanParticle: CaseIterable, Sendable {
  /// 은/는, the topic.
  case topic
  /// 이/가, the subject.
  case subject
  /// 을/를, the object.
  case object
  /// 과/와, "and".
  case and
  /// 으로/로, "to" or "as".
  case toward
  /// 이/nothing, the stem of the copula before `지만`, `라고` and the like.
  case copula
  /// 이어/여, the copula before `야 합니다`.
  case copulaDue

  /// The form of the particle after `word`; both forms, as Korean writes it, where the reading is unknown.
  package func form(after word: String) -> String {
    switch FinalSound(of: word) {
    case .vowel: afterVowel
    case .liquid: self == .toward ? afterVowel : afterConsonant
    case .consonant: afterConsonant
    case .unknown: undecided
    }
  }

  private var afterVowel: String {
    switch self {
    case .topic: "는"
    case .subject: "가"
    case .object: "를"
    case .and: "와"
    case .toward: "로"
    case .copula: ""
    case .copulaDue: "여"
    }
  }

  private var afterConsonant: String {
    switch self {
    case .topic: "은"
    case .subject: "이"
    case .object: "을"
    case .and: "과"
    case .toward: "으로"
    case .copula: "이"
    case .copulaDue: "이어"
    }
  }

  private var undecided: String {
    switch self {
    case .topic: "은(는)"
    case .subject: "이(가)"
    case .object: "을(를)"
    case .and: "과(와)"
    case .toward: "(으)로"
    case .copula: "(이)"
    case .copulaDue: "이어"
    }
  }
}

extension DefaultStringInterpolation {
  /// Writes `word` and the form of `particle` that follows it: `"\("101", .object)"` is `101을`.
  package mutating func appendInterpolation(_ word: String, _ particle: KoreanParticle) {
    appendLiteral(word)
    appendLiteral(particle.form(after: word))
  }
}
