import Problems
import Testing
import TraceText

/// Messages: one sentence in each language, whichever of their values are known.
@Suite struct MessageTests {
  private static let languages = Language.allCases

  private static let full = ProblemValues(
    found: "ACK=100", expected: "777", reason: .synUsesOne(at: "555"), endpoint: "Nibble", peer: "Server",
    state: "SYN-SENT")

  /// Every value given or empty, each in every combination.
  private static let combinations: [ProblemValues] = (0..<64).map { choice in
    ProblemValues(
      found: choice & 1 == 0 ? "" : full.found, expected: choice & 2 == 0 ? "" : full.expected,
      reason: choice & 4 == 0 ? .none : full.reason, endpoint: choice & 8 == 0 ? "" : full.endpoint,
      peer: choice & 16 == 0 ? "" : full.peer, state: choice & 32 == 0 ? "" : full.state)
  }

  /// Problems that speak of nothing that is written.
  private static let withoutFound: Set<ProblemName> = [
    .notUTF8, .noFlags, .dataOnSyn, .stillInNetwork, .halfClosedEnd, .incompleteHandshake, .incompleteClose,
    .missingTitle, .unclosedFence, .unmarkedRetransmission,
  ]

  /// Problems of which one text is the right one, known or suggested.
  private static let withExpected: Set<ProblemName> = [
    .unreadableLine, .missingSender, .unknownItem, .unknownWord, .unknownState, .badNumber, .repeatedItem,
    .misplacedNumber, .positionalNumber, .contradictoryFate, .badTime, .unknownProblem, .unknownFenceOption,
    .unclosedFence,
    .impliedAckFlag, .stateAlias, .thirdEndpoint, .unknownEndpoint, .missingAckFlag, .lengthMismatch,
    .badOption, .windowScaleTooLarge, .timestampMismatch, .mssExceeded, .superseded, .wrongState,
    .skippedTimeWait, .sequenceMismatch, .acknowledgmentMismatch, .acknowledgmentOfUnsent, .resetMismatch,
    .beyondWindow, .windowShrunk, .mixedNumbering, .renewedSymbol, .unwrittenNumber, .unwrittenData,
    .unshownData, .repeatedAcknowledgment, .arrivalMismatch, .wrongResponse, .unanswered, .unansweredData,
    .resetWithAck, .wrongFinalState, .metadataLimit, .metadataType, .metadataValue, .metadataConflict,
    .unknownKey, .unfitExercise, .notUTF8,
  ]

  /// Problems whose message ends with the reason.
  private static let withReason: Set<ProblemName> = [
    .lengthMismatch, .notAllowedInState, .dataAfterFin, .wrongState, .sequenceMismatch,
    .acknowledgmentMismatch, .acknowledgmentOfUnsent, .resetMismatch, .wrongClaim, .wrongResponse,
    .beyondWindow,
  ]

  @Test(arguments: ProblemName.allCases, languages)
  func `a message is one clean sentence whatever is known`(name: ProblemName, language: Language) {
    for values in Self.combinations {
      let message = name.entry.message(values, in: language)
      #expect(!message.isEmpty)
      for fault in ["  ", " ,", " :", "::", "{", "}", "\n", "()", "\"\"", ": :", "<", "$", "...)", "(..."] {
        guard !(fault.contains("...") && values.found.isEmpty) else { continue }
        #expect(!message.contains(fault), "\(message)")
      }
      #expect(message.first?.isWhitespace == false)
      #expect(message.last.map { !".:,; ".contains($0) } == true, "\(message)")
    }
  }

  @Test(arguments: ProblemName.allCases)
  func `the languages differ, and the Korean one is Korean`(name: ProblemName) {
    for values in Self.combinations {
      let english = name.entry.message(values, in: .english)
      let korean = name.entry.message(values, in: .korean)
      #expect(english != korean)
      #expect(korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
      #expect(!english.unicodeScalars.contains { $0.value > 0x7F })
    }
  }

  @Test(arguments: ProblemName.allCases, languages)
  func `a message holds the values it is given`(name: ProblemName, language: Language) {
    let message = Problem(name, at: .init(0, 0), values: Self.full).message(in: language)
    #expect(message.contains(Self.full.found) == !Self.withoutFound.contains(name), "\(message)")
    #expect(message.contains(Self.full.expected) == Self.withExpected.contains(name), "\(message)")
    #expect(message.contains("555") == Self.withReason.contains(name), "\(message)")
  }

  @Test(
    arguments: [
      ProblemName.notAllowedInState, .dataBeforeHandshake, .halfClosedEnd, .incompleteHandshake,
      .incompleteClose,
    ], languages)
  func `a message about a state names it and its endpoint`(name: ProblemName, language: Language) {
    let message = name.entry.message(Self.full, in: language)
    #expect(message.contains("SYN-SENT"))
    #expect(message.contains("Nibble"))
  }

  @Test func `a message says found, expected and reason`() {
    let values = ProblemValues(found: "ACK=100", expected: "101", reason: .synUsesOne(at: "100"))
    let problem = Problem(.acknowledgmentMismatch, at: .init(0, 0), values: values)
    #expect(
      problem.message(in: .english) == "ACK=100, but 101 is expected: the SYN at 100 uses one number")
    #expect(
      problem.message(in: .korean)
        == "ACK=100이라고 적혀 있지만 101이어야 합니다: SYN(번호 100)이 번호 하나를 소비합니다")
  }

  @Test func `what is very long is quoted in part`() {
    let values = ProblemValues(found: String(repeating: "가나", count: 1_000))
    for language in Language.allCases {
      let message = Problem(.unreadableLine, at: .init(0, 0), values: values).message(in: language)
      #expect(message.contains(String(repeating: "가나", count: 40) + "..."))
      #expect(message.count < 200)
    }
  }

  @Test(arguments: languages)
  func `a wrong state is told apart from every state the endpoint can be in`(language: Language) {
    let states = [
      "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT",
      "TIME-WAIT",
    ]
    let reasons = states.map { state in
      let values = ProblemValues(found: "CLOSING", expected: state, endpoint: "Server")
      return WrongState.message(values, in: language).split(separator: ": ").dropFirst().joined()
    }
    #expect(Set(reasons).count == states.count && !reasons.contains(""), "\(reasons)")
  }

  @Test func `an unfinished handshake says which SYN waits for what`() {
    let sent = ProblemValues(endpoint: "Client", state: "SYN-SENT")
    #expect(IncompleteHandshake.message(sent, in: .english).hasSuffix(": its SYN is not answered"))
    let received = ProblemValues(endpoint: "Server", state: "SYN-RECEIVED")
    #expect(IncompleteHandshake.message(received, in: .english).hasSuffix(": its SYN is not acknowledged"))
  }

  @Test(arguments: [
    ("WS=100", "a power of two"), ("SACK=1001", "SACK=1001-1501"), ("1501-1001", "above its start"),
    ("TFO=12", "4 to 16 octets"),
  ])
  func `an option that cannot have its value says what it can have`(found: String, part: String) {
    #expect(BadOption.message(ProblemValues(found: found), in: .english).contains(part))
  }

  @Test func `a time without its sign is told the sign, one that goes back the time before it`() {
    let bare = BadTime.message(ProblemValues(found: "+200ms", expected: "@+200ms"), in: .english)
    #expect(bare == "+200ms before a sender is not a time: a time begins with @, as in @+200ms")
    let early = BadTime.message(ProblemValues(found: "@1", expected: "@2"), in: .english)
    #expect(early == "@1 is earlier than @2, and times never decrease")
  }

  @Test func `a number that a comma breaks is told so`() {
    let message = BadNumber.message(ProblemValues(found: "1,000", expected: "1000"), in: .english)
    #expect(message == "1,000 has a comma, which ends a number: 1000 is meant")
  }

  @Test func `an event happens, and a segment is sent`() {
    var values = ProblemValues(
      found: "(2MSL)", reason: .onlyTimeWaitEnds, endpoint: "Client", state: "ESTABLISHED")
    #expect(
      NotAllowedInState.message(values, in: .english)
        == "(2MSL) cannot happen at Client in ESTABLISHED: only TIME-WAIT ends with it")
    #expect(
      NotAllowedInState.message(values, in: .korean)
        == "ESTABLISHED 상태의 Client 쪽에서는 (2MSL)이 일어날 수 없습니다: 그것으로 끝나는 상태는 TIME-WAIT뿐입니다")
    values.found = "SYN"
    #expect(NotAllowedInState.message(values, in: .korean).contains("SYN을 보낼 수 없습니다"))
  }

  @Test func `one number without a key is spoken of as one`() {
    let one = PositionalNumber.message(ProblemValues(found: "x"), in: .english)
    let two = PositionalNumber.message(ProblemValues(found: "(y, x+1)"), in: .english)
    #expect(one == "x leaves open which number it is")
    #expect(two == "(y, x+1) leaves open which number is which")
  }

  @Test func `parentheses are written once`() {
    for found in ["lost", "(lost)"] {
      let message = WrongClaim.message(ProblemValues(found: found), in: .english)
      #expect(message == "(lost) does not hold")
    }
  }

  @Test(arguments: [
    ("", "write a number"), ("65535", "65535 is the largest"), ("Data=\"5\"", "Data=\"5\" is meant"),
  ])
  func `a bad number says what would do`(expected: String, part: String) {
    let values = ProblemValues(found: "Win=70000", expected: expected)
    #expect(BadNumber.message(values, in: .english).contains(part))
  }
}
