import Problems
import Testing

/// Korean particles, whose form depends on the last sound of the word before them.
@Suite struct KoreanParticleTests {
  /// A word, and the word with 은/는, 이/가, 을/를, 과/와, 으로/로.
  private static let words: [(String, [String])] = [
    // Hangul, with and without a final consonant, and with ㄹ.
    ("서버", ["는", "가", "를", "와", "로"]), ("번호", ["는", "가", "를", "와", "로"]),
    ("확인", ["은", "이", "을", "과", "으로"]), ("연결", ["은", "이", "을", "과", "로"]),
    ("클라이언트", ["는", "가", "를", "와", "로"]),
    // Numbers, read in Sino-Korean.
    ("100", ["은", "이", "을", "과", "으로"]), ("101", ["은", "이", "을", "과", "로"]),
    ("102", ["는", "가", "를", "와", "로"]), ("203", ["은", "이", "을", "과", "으로"]),
    ("4", ["는", "가", "를", "와", "로"]), ("5", ["는", "가", "를", "와", "로"]),
    ("6", ["은", "이", "을", "과", "으로"]), ("7", ["은", "이", "을", "과", "로"]),
    ("8", ["은", "이", "을", "과", "로"]), ("9", ["는", "가", "를", "와", "로"]),
    ("0", ["은", "이", "을", "과", "으로"]), ("10000", ["은", "이", "을", "과", "으로"]),
    ("ACK=101", ["은", "이", "을", "과", "로"]), ("x+1", ["은", "이", "을", "과", "로"]),
    ("FIN-WAIT-2", ["는", "가", "를", "와", "로"]),
    // Capitals and single letters, spelled out.
    ("ACK", ["는", "가", "를", "와", "로"]), ("SYN", ["은", "이", "을", "과", "으로"]),
    ("FIN", ["은", "이", "을", "과", "으로"]), ("RST", ["는", "가", "를", "와", "로"]),
    ("2MSL", ["은", "이", "을", "과", "로"]), ("CLOSING", ["은", "이", "을", "과", "으로"]),
    ("TIME-WAIT", ["는", "가", "를", "와", "로"]), ("A", ["는", "가", "를", "와", "로"]),
    ("R", ["은", "이", "을", "과", "로"]), ("M", ["은", "이", "을", "과", "으로"]),
    ("x", ["는", "가", "를", "와", "로"]), ("l", ["은", "이", "을", "과", "로"]),
    // Loanwords.
    ("Client", ["는", "가", "를", "와", "로"]), ("Server", ["는", "가", "를", "와", "로"]),
    ("Bob", ["은", "이", "을", "과", "으로"]), ("socket", ["은", "이", "을", "과", "으로"]),
    ("title", ["은", "이", "을", "과", "로"]), ("retransmission", ["은", "이", "을", "과", "으로"]),
    ("reboot", ["는", "가", "를", "와", "로"]), ("timeout", ["은", "이", "을", "과", "으로"]),
    ("name", ["은", "이", "을", "과", "으로"]), ("Host", ["는", "가", "를", "와", "로"]),
    ("type", ["은", "이", "을", "과", "으로"]), ("Big", ["은", "이", "을", "과", "으로"]),
    ("Boat", ["는", "가", "를", "와", "로"]), ("Scout", ["는", "가", "를", "와", "로"]),
    ("missing-ack", ["는", "가", "를", "와", "로"]), ("Stack", ["은", "이", "을", "과", "으로"]),
    // Capitals that are a word.
    ("SERVER", ["는", "가", "를", "와", "로"]), ("SENDER", ["는", "가", "를", "와", "로"]),
    ("USER", ["는", "가", "를", "와", "로"]), ("MONITOR", ["는", "가", "를", "와", "로"]),
    ("CWR", ["은", "이", "을", "과", "로"]), ("CLIENT", ["는", "가", "를", "와", "로"]),
    // Punctuation behind the word is left aside.
    ("(lost)", ["는", "가", "를", "와", "로"]), ("Data=\"hello\"", ["는", "가", "를", "와", "로"]),
    ("Seq=?", ["는", "가", "를", "와", "로"]),
    // Nothing that tells.
    ("?", ["은(는)", "이(가)", "을(를)", "과(와)", "(으)로"]), ("客户", ["은(는)", "이(가)", "을(를)", "과(와)", "(으)로"]),
    ("サーバ", ["는", "가", "를", "와", "로"]),
  ]

  @Test(arguments: words)
  func `a particle takes the form that follows its word`(word: String, forms: [String]) {
    let particles: [KoreanParticle] = [.topic, .subject, .object, .and, .toward]
    #expect(particles.map { $0.form(after: word) } == forms)
  }

  @Test(arguments: [("101", "이", "이어"), ("102", "", "여"), ("100", "이", "이어"), ("x", "", "여")])
  func `the copula shortens after a vowel`(word: String, stem: String, due: String) {
    #expect(KoreanParticle.copula.form(after: word) == stem)
    #expect(KoreanParticle.copulaDue.form(after: word) == due)
  }

  @Test func `a particle can be interpolated with its word`() {
    #expect("\("101", .object) 쓰세요" == "101을 쓰세요")
  }
}
