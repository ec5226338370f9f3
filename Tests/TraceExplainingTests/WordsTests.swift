import Problems
import TCP
import Testing
import TraceChecking
import TraceExplaining

/// Every sentence that can be said is one, in both languages.
@Suite struct WordsTests {
  @Test(arguments: SegmentNature.allCases, Language.allCases)
  func `each nature has a sentence with both names or one`(nature: SegmentNature, language: Language) {
    let facts = NatureWords.Facts(sender: "Alice", receiver: "Bob")
    let sentence = NatureWords(language: language).sentence(nature, facts)
    #expect(sentence.hasSuffix(".") && sentence.contains("Alice"))
    #expect(!sentence.contains("  ") && !sentence.contains(".."))
  }

  @Test(arguments: StateCause.allCases, Language.allCases)
  func `each change of a state has its reason`(cause: StateCause, language: Language) {
    let words = StateWords(language: language)
    let sentence = words.sentence("Alice", peer: "Bob", from: .finWait2, to: .timeWait, cause)
    #expect(sentence.contains("Alice") && sentence.hasSuffix("."))
    #expect(sentence.contains("FIN-WAIT-2") && sentence.contains("TIME-WAIT"))
    #expect(!sentence.contains("  ") && !sentence.contains(" ,"))
  }

  @Test(arguments: sequenceRules, Language.allCases)
  func `each rule of a sequence number is a sentence`(rule: SequenceRule, language: Language) {
    let words = NumberWords(language: language, sender: "Alice", receiver: "Bob")
    expectSentence(words.sentence(rule, "101"))
  }

  @Test(arguments: acknowledgmentRules, Language.allCases)
  func `each rule of an acknowledgment number is a sentence`(rule: AcknowledgmentRule, language: Language) {
    let words = NumberWords(language: language, sender: "Alice", receiver: "Bob")
    expectSentence(words.sentence(rule, "101"))
  }

  @Test(arguments: reasons, Language.allCases)
  func `each reason can end a sentence about a number`(reason: Reason, language: Language) {
    let words = NumberWords(language: language, sender: "Alice", receiver: "Bob")
    expectSentence(words.sentence(SequenceRule.clause(reason), "101"))
  }

  private func expectSentence(_ sentence: String) {
    #expect(sentence.hasSuffix("."), "\(sentence)")
    // What is written in the notation stands between backticks.
    let prose = sentence.replacing("`...`", with: "dots")
    #expect(!prose.contains("  ") && !prose.contains("..") && !prose.contains(" ."), "\(sentence)")
    #expect(!sentence.contains("()") && !sentence.contains("은(는)"), "\(sentence)")
  }

  private static let uses: [Use] = [
    .syn(at: "100"), .syn(at: ""), .fin(at: "100"), .fin(at: ""), .nothing,
    .data(octets: "5", at: "96", last: "100"), .data(octets: "1", at: "100", last: "100"),
    .data(octets: "5", at: "", last: ""), .data(octets: "", at: "96", last: ""),
    .data(octets: "", at: "", last: ""), .data(octets: "len", at: "x+1", last: "x+len"),
  ]

  private static let sequenceRules: [SequenceRule] =
    [
      .initial(isAnswer: false), .initial(isAnswer: true), .initialAgain, .declaredInitial, .relativeInitial,
      .aboveAllUsed, .first, .expected, .declared, .unshown, .renewed,
      .relative(of: "4001"), .goesOnFromMistake, .retransmission(of: 4), .retransmission(of: nil),
      .retransmittedText(of: 1), .keepAlive(next: "102"),
      .keepAlive(next: ""), .windowProbe(next: "102"), .windowProbe(next: ""), .resetZero,
      .resetTakesAcknowledgment, .oldDuplicate(next: "102"), .oldDuplicate(next: ""), .still(segment: 3),
      .still(segment: nil),
    ]
    + uses.flatMap { use in [SequenceRule.next(use, usesNone: false), .next(use, usesNone: true)] }

  private static let acknowledgmentRules: [AcknowledgmentRule] =
    [
      .first, .declared, .data(first: "96", last: "100"), .data(first: "100", last: "100"),
      .data(first: "", last: ""), .part(first: "96", last: "100"), .part(first: "", last: ""),
      .gapFilled(last: "100", hasMore: false), .gapFilled(last: "", hasMore: true),
      .gapFilled(last: "100", hasMore: true), .gapFilled(last: "", hasMore: false), .gap(isFin: false),
      .gap(isFin: true), .probe(octet: "100"), .probe(octet: ""), .synAlone(at: "100"), .synAlone(at: ""),
      .unshown, .renewed, .relative(of: "4001"), .goesOnFromMistake, .oldDuplicate, .repeated, .emptyField,
      .notMeant, .unneeded,
    ] + uses.flatMap { [AcknowledgmentRule.next($0), .refusal($0)] }
    + Arrived.allCases.map { .still($0) } + several

  private static let several: [AcknowledgmentRule] = [
    Acknowledged(syn: true, data: true), Acknowledged(data: true, fin: true),
    Acknowledged(syn: true, data: true, fin: true), Acknowledged(syn: true, fin: true),
  ].flatMap { parts in
    [
      AcknowledgmentRule.several(ArrivedNumbers(parts, syn: "96", first: "97", last: "99", fin: "100")),
      .several(ArrivedNumbers(parts, syn: "96", first: "99", last: "99", fin: "100")),
      .several(ArrivedNumbers(parts, syn: "", first: "", last: "", fin: "")),
    ]
  }

  private static let reasons: [Reason] = [
    .none, .synUsesOne(at: "100"), .finUsesOne(at: "100"), .dataUses(octets: "5", at: "96"),
    .acknowledgmentUsesNone, .nothingNew(sender: "Alice"), .notArrived(sender: "Alice"),
    .beyondWindow(receiver: "Alice", last: "100"), .gap(at: "100"),
    .neverSent(sender: "Alice", next: "100"), .ownSynForgotten(at: "100"), .ownFinForgotten(at: "100"),
    .pureAcknowledgmentCounted, .otherDirection(peer: "Bob"), .restarted(at: "100"), .aboveAllUsed,
    .resetTakesAcknowledgment(of: "Bob"), .resetWithoutAcknowledgment, .resetTakesNext, .retransmissionStart,
    .probeBelowNext, .declared, .dataLength(octets: "5"), .noConnection, .waitsForSynAcknowledgment,
    .owesSynAcknowledgment, .owesReset, .alreadyEstablished, .connectionExists, .alreadyClosed, .nothingWaits,
    .onlyTimeWaitEnds, .handshakeNotFinished, .finSent(at: "100"), .connectionGone, .synMustCross,
    .nothingToRetransmit, .alreadyAcknowledged, .acknowledgesNewData, .windowUnchanged, .windowNotZero,
    .awaitsAcknowledgment, .carriesTooMuch, .noChallengeOwed, .arrivesInOrder, .neededRetransmission,
    .notPureAcknowledgment,
  ]
}
