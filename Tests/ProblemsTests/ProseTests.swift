import Problems
import Testing

/// Reasons, notes, titles of fixes and words about metadata, as they stand in a report.
@Suite struct ProseTests {
  private static let reasons: [Reason] = [
    .synUsesOne(at: "100"), .finUsesOne(at: "300"), .dataUses(octets: "5", at: "101"),
    .dataUses(octets: "1", at: "101"), .acknowledgmentUsesNone, .nothingNew(sender: "Server"),
    .notArrived(sender: "Server"), .beyondWindow(receiver: "Server", last: "100"), .gap(at: "101"),
    .neverSent(sender: "Server", next: "201"),
    .ownSynForgotten(at: "100"), .ownFinForgotten(at: "300"), .pureAcknowledgmentCounted,
    .otherDirection(peer: "Server"), .restarted(at: "100"),
    .resetTakesAcknowledgment(of: "Server"), .resetWithoutAcknowledgment, .resetTakesNext,
    .retransmissionStart, .probeBelowNext, .declared, .dataLength(octets: "5"), .dataLength(octets: "1"),
    .noConnection, .waitsForSynAcknowledgment, .owesSynAcknowledgment, .owesReset, .alreadyEstablished,
    .connectionExists, .alreadyClosed, .nothingWaits, .onlyTimeWaitEnds,
    .handshakeNotFinished, .finSent(at: "300"), .connectionGone, .synMustCross, .nothingToRetransmit,
    .alreadyAcknowledged, .aboveAllUsed,
    .acknowledgesNewData, .windowUnchanged, .windowNotZero, .awaitsAcknowledgment, .carriesTooMuch,
    .noChallengeOwed, .arrivesInOrder, .neededRetransmission, .notPureAcknowledgment,
  ]
  private static let emptyReasons: [Reason] = [
    .synUsesOne(at: ""), .finUsesOne(at: ""), .dataUses(octets: "", at: ""), .nothingNew(sender: ""),
    .notArrived(sender: ""), .beyondWindow(receiver: "", last: ""), .gap(at: ""),
    .neverSent(sender: "", next: ""), .ownSynForgotten(at: ""),
    .ownFinForgotten(at: ""), .otherDirection(peer: ""), .restarted(at: ""),
    .resetTakesAcknowledgment(of: ""), .dataLength(octets: ""), .finSent(at: ""),
  ]
  private static let notes: [NoteKind] = [
    .synUses(number: "100"), .finUses(number: "300"), .dataUses(octets: "5", first: "101", last: "105"),
    .dataUses(octets: "1", first: "101", last: "101"), .acknowledgmentUsesNone, .firstSent,
    .acknowledgedHere, .asksForAnswer, .notArrived, .windowSet(size: "4096"), .optionOffer,
    .firstWritten,
    .notCheckedFromHere,
  ]
  private static let fixes: [FixTitle] = [
    .write("ACK=101"), .remove("MSS=1460"), .add("ACK"), .insertLineBefore("Client: (close)"),
    .insertLineAfter("Client: (2MSL)"), .removeLine,
    .swapWithNextLine, .letCross("Client: FIN-ACK, Seq=300, ACK=400"), .markLost, .markRetransmission,
    .moveToTop, .closeMetadata, .moveUnder("hstrace"), .atSegmentBefore(.write("ACK")),
    .atSegmentBefore(.removeLine), .atSegmentBefore(.markLost), .atSegmentBefore(.swapWithNextLine),
    .atSegmentBefore(.insertLineBefore("Client: (close)")),
    .atSegmentBefore(.insertLineAfter("Client: (2MSL)")),
  ]

  @Test(arguments: reasons + emptyReasons, Language.allCases)
  func `a reason is a clause`(reason: Reason, language: Language) {
    expectClause(reason.text(in: language), language)
  }

  @Test func `no reason is no text`() {
    for language in Language.allCases { #expect(Reason.none.text(in: language).isEmpty) }
  }

  @Test(arguments: notes, Language.allCases)
  func `a note is a clause`(note: NoteKind, language: Language) {
    expectClause(note.text(in: language), language)
  }

  @Test(arguments: fixes, Language.allCases)
  func `a fix is an order`(fix: FixTitle, language: Language) {
    expectClause(fix.text(in: language), language, mayEndInDots: true)
  }

  @Test func `different reasons and notes read differently`() {
    for language in Language.allCases {
      #expect(Set(Self.reasons.map { $0.text(in: language) }).count == Self.reasons.count)
      #expect(Set(Self.notes.map { $0.text(in: language) }).count == Self.notes.count)
    }
  }

  @Test func `the texts carried are in the text`() {
    for language in Language.allCases {
      #expect(FixTitle.write("ACK=101").text(in: language).contains("ACK=101"))
      #expect(NoteKind.synUses(number: "100").text(in: language).contains("100"))
      #expect(NoteKind.windowSet(size: "4096").text(in: language).contains("4096"))
      let text = Reason.neverSent(sender: "Server", next: "201").text(in: language)
      #expect(text.contains("Server") && text.contains("201"))
    }
    #expect(NoteKind.synUses(number: "100").text(in: .english) == "this SYN uses number 100")
    #expect(FixTitle.write("ACK=101").text(in: .english) == "write ACK=101")
    #expect(FixTitle.write("ACK=101").text(in: .korean) == "ACK=101로 쓰세요")
  }

  @Test(arguments: [
    ("1", "x+1", "데이터 1옥텟(번호 x+1)이 번호 하나를 소비합니다"), ("1", "", "데이터 1옥텟이 번호 하나를 소비합니다"),
    ("5", "101", "데이터 5옥텟(번호 101부터)이 그만큼의 번호를 소비합니다"),
  ])
  func `one octet uses one number, and more of them use as many`(octets: String, at: String, korean: String) {
    #expect(Reason.dataUses(octets: octets, at: at).text(in: .korean) == korean)
  }

  @Test(arguments: Language.allCases)
  func `every word about metadata reads as words`(language: Language) {
    let words = MetadataVocabulary.allCases.map(\.rawValue) + YAMLFault.allCases.map(\.rawValue)
    for word in words {
      let text = MetadataVocabulary.text(word, in: language)
      #expect(!text.isEmpty)
      if language == .korean && word != "ORCID iD" { #expect(text != word) }
    }
    #expect(MetadataVocabulary.text("a | b", in: language) == "a | b")
  }

  private func expectClause(_ text: String, _ language: Language, mayEndInDots: Bool = false) {
    #expect(!text.isEmpty)
    #expect(!text.contains("  ") && !text.contains(" ,") && !text.contains("{"), "\(text)")
    #expect(text.first != " " && text.last != " ", "\(text)")
    if !mayEndInDots { #expect(text.last != ".", "\(text)") }
    let isKorean = text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    #expect(isKorean == (language == .korean), "\(text)")
  }
}
