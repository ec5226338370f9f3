import Problems
import Testing

/// What holds for every problem of the catalogue: its name, its severities, its reference.
@Suite struct CatalogueTests {
  @Test(arguments: ProblemName.allCases)
  func `a problem has the entry of its own name`(name: ProblemName) {
    #expect(name.entry.name == name)
  }

  @Test func `no two problems share an entry`() {
    let entries = ProblemName.allCases.map { ObjectIdentifier($0.entry) }
    #expect(Set(entries).count == ProblemName.allCases.count)
  }

  @Test(arguments: ProblemName.allCases)
  func `a name is in kebab case`(name: ProblemName) {
    let parts = name.rawValue.split(separator: "-", omittingEmptySubsequences: false)
    for part in parts {
      #expect(!part.isEmpty)
      #expect(part.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) })
    }
  }

  @Test(arguments: ProblemName.allCases)
  func `strict is never milder than lesson`(name: ProblemName) throws {
    let strict = try #require(name.severity(in: .strict))
    if let lesson = name.severity(in: .lesson) { #expect(lesson <= strict) }
  }

  @Test(arguments: [
    (ProblemName.missingAckFlag, Severity?.some(.hint), Severity.error),
    (.impliedAckFlag, nil, .hint), (.unwrittenData, nil, .hint), (.unwrittenNumber, nil, .hint),
    (.misplacedNumber, .error, .error), (.positionalNumber, .error, .error), (.missingSender, .error, .error),
    (.wrongState, .error, .error), (.unshownData, .hint, .warning), (.sequenceMismatch, .error, .error),
    (.notAllowedInState, .error, .error), (.acknowledgmentMismatch, .error, .error),
    (.acknowledgmentOfUnsent, .error, .error), (.skippedTimeWait, .hint, .warning),
    (.superseded, .hint, .warning), (.incompleteHandshake, .warning, .warning),
    (.incompleteClose, .warning, .warning), (.mssExceeded, .warning, .error),
    (.windowShrunk, .hint, .warning), (.unansweredData, nil, .hint), (.halfClosedEnd, nil, .hint),
    (.dataOnSyn, .hint, .hint), (.unmarkedRetransmission, .warning, .warning),
    (.mixedNumbering, .error, .error), (.stillInNetwork, .hint, .hint), (.unsentArrival, .warning, .warning),
    (.unanswered, .warning, .warning), (.unansweredChallenge, .hint, .hint), (.ackZeroOnSyn, nil, .hint),
    (.unshownSyn, .warning, .warning), (.missingTitle, .hint, .hint), (.unknownKey, .warning, .warning),
    (.misplacedMetadata, .warning, .warning), (.unfitExercise, .warning, .warning),
  ])
  func `a fault weighs what its profile says`(name: ProblemName, lesson: Severity?, strict: Severity) {
    #expect(name.severity(in: .lesson) == lesson)
    #expect(name.severity(in: .strict) == strict)
  }

  @Test(arguments: ProblemName.allCases)
  func `a reference is a section that a link can name`(name: ProblemName) {
    guard let reference = name.entry.reference else { return }
    #expect([2018, 3168, 5961, 7323, 7413, 9293].contains(reference.number))
    for part in reference.section.split(separator: ".", omittingEmptySubsequences: false) {
      #expect(Int(part) != nil)
    }
    #expect(
      reference.link
        == "https://www.rfc-editor.org/rfc/rfc\(reference.number).html#section-\(reference.section)")
  }

  @Test func `an appendix has its own anchor`() {
    #expect(RFCReference(9293, "A.2").link == "https://www.rfc-editor.org/rfc/rfc9293.html#appendix-A.2")
  }
}
