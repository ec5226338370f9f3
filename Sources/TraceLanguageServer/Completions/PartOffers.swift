import Problems
import TCP
import TraceChecking
import TraceExplaining
import TraceSyntax
import TraceText

/// Parts of a line: items, values, words in parentheses, states.
extension LineCompletion {
  /// The items that the segment does not have yet; its numbers first.
  func items(_ moment: TraceMoment, _ sender: Int, _ prefix: LinePrefix) -> [Offer] {
    let statement = line.isStatement ? document.statements[line.statement] : nil
    let written =
      line.isStatement ? document.tokens(ofLineAt: line.content.lowerBound).tokens.map(\.part) : []
    let due = numbers(moment, sender)
    let bytes = document.source.bytes
    let needsComma =
      prefix.previousEnd > line.content.lowerBound && bytes[prefix.previousEnd - 1] != UInt8(ascii: ",")
      && bytes[prefix.previousEnd - 1] != UInt8(ascii: ":")
    var offers: [Offer] = []
    for page in ItemPage.all where !written.contains(page.part) {
      guard let text = self.text(of: page, due, statement) else { continue }
      var offer = Offer(text.label, .property, prefix.word)
      offer.text = text.parts
      offer.detail = page.text(in: language)
      offer.comma = needsComma ? prefix.previousEnd : nil
      offers.append(offer)
    }
    if !offers.isEmpty { offers[0].isPreselected = true }
    for page in ParenthesisPage.ofSegments {
      var offer = Offer("(\(page.word))", .keyword, prefix.word)
      offer.detail = page.text(in: language)
      offers.append(offer)
    }
    return offers
  }

  /// An item as it would be written; `nil` for an option that a segment like this cannot have.
  private func text(
    of page: ItemPage, _ due: (sequence: Due?, acknowledgment: Due?), _ statement: Statement?
  ) -> (label: String, parts: [Offer.Part])? {
    func choice(_ example: String) -> (String, [Offer.Part]) {
      ("\(page.key)=", [.text("\(page.key)="), .choice(example)])
    }
    let isSyn = statement?.bits.hasAny(.syn) ?? false
    switch page.part {
    case .sequence: return due.sequence.map { ("Seq=\($0.text)", [.text("Seq=\($0.text)")]) } ?? choice("100")
    case .acknowledgment: return due.acknowledgment.map { ("ACK=\($0.text)", [.text("ACK=\($0.text)")]) }
    case .length: return choice("100")
    case .window: return choice("65535")
    case .data: return ("Data=\"\"", [.text("Data=\""), .choice("hello"), .text("\"")])
    case .urgentPointer: return statement?.bits.hasAny(.urg) ?? false ? choice("1") : nil
    case .option(.maximumSegmentSize): return isSyn ? choice("1460") : nil
    case .option(.windowScale): return isSyn ? choice("128") : nil
    case .option(.selectiveAcknowledgmentPermitted): return isSyn ? (page.key, [.text(page.key)]) : nil
    case .option(.fastOpen): return isSyn ? choice("request") : nil
    case .option(.selectiveAcknowledgment): return isSyn ? nil : choice("1001-1501")
    case .option(.timestampValue), .option(.timestampEchoReply): return choice("1")
    case .sender, .receiver, .flags, .flag, .senderState, .receiverState, .claim, .event, .departure,
      .arrival, .time, .whole:
      return nil
    }
  }

  /// A number that is due, and why.
  struct Due {
    var text: String
    var reason: Reason
  }

  /// The numbers that are due on the line; those of the next new segment where it has no flags yet.
  private func numbers(_ moment: TraceMoment, _ sender: Int) -> (sequence: Due?, acknowledgment: Due?) {
    if let segment = trial(moment, sender)?.segment {
      return (
        segment.sequence.map { Due(text: moment.text($0, of: sender), reason: segment.sequenceReason) },
        segment.acknowledgment.map {
          Due(text: moment.text($0, of: 1 - sender), reason: segment.acknowledgmentReason)
        }
      )
    }
    let next = moment.nextNumbers(of: sender)
    return (
      next.sequence.map { Due(text: moment.text($0, of: sender), reason: .none) },
      next.acknowledgment.map { Due(text: moment.text($0, of: 1 - sender), reason: .none) }
    )
  }

  /// The numbers that can stand behind `Seq=` or `ACK=`: the one due, those of repeats, a blank.
  func values(_ moment: TraceMoment, _ sender: Int, _ prefix: LinePrefix, isSequence: Bool) -> [Offer] {
    let numbers = numbers(moment, sender)
    var offers: [Offer] = []
    func add(_ text: String, _ detail: String?) {
      guard !offers.contains(where: { $0.label == text }) else { return }
      var offer = Offer(text, .value, prefix.word)
      offer.detail = detail
      offer.isPreselected = offers.isEmpty
      offers.append(offer)
    }
    if let due = isSequence ? numbers.sequence : numbers.acknowledgment {
      let reason = due.reason.text(in: language)
      add(due.text, reason.isEmpty ? nil : reason)
    }
    for next in moment.nextSegments(from: sender, following: following) {
      guard let text = isSequence ? next.sequence : next.acknowledgment else { continue }
      add(text, "\(next.segment.bits.name)\(next.claim.map { " (\($0.rawValue))" } ?? "")")
    }
    add("?", language == .korean ? "읽는 사람이 채울 빈칸" : "a blank for the reader to fill in")
    return offers
  }

  /// The user calls and timers that may come at an endpoint.
  func events(_ moment: TraceMoment, _ sender: Int, _ word: ByteRange) -> [Offer] {
    ParenthesisPage.ofEndpoints.filter { $0.event.map { moment.permits($0, at: sender) } ?? false }.map {
      parenthesis($0, word, .function)
    }
  }

  /// What may be said of a segment: first what it is.
  func claims(_ moment: TraceMoment, _ sender: Int, _ word: ByteRange) -> [Offer] {
    let likely: String? =
      switch trial(moment, sender)?.segment?.nature {
      case .retransmission: "retransmission"
      case .spuriousRetransmission: "spurious"
      case .challengeAcknowledgment: "challenge ACK"
      case .duplicateAcknowledgment: "duplicate ACK"
      case .windowUpdate: "window update"
      case .syn, .synAcknowledgment, .acknowledgmentOfSyn, .data, .pureAcknowledgment, .keepAlive,
        .windowProbe, .zeroWindow, .outOfOrder, .fin, .acknowledgmentOfFin, .reset, .oldDuplicate,
        .fastOpenRequest, .fastOpenData, nil:
        nil
      }
    let pages = ParenthesisPage.ofSegments
    let ordered = pages.filter { $0.word == likely } + pages.filter { $0.word != likely }
    return ordered.map { parenthesis($0, word, .keyword) }
  }

  /// A word with the parenthesis that closes it, where none does.
  private func parenthesis(_ page: ParenthesisPage, _ word: ByteRange, _ kind: CompletionItem.Kind) -> Offer {
    let bytes = document.source.bytes
    let isClosed = word.upperBound < bytes.count && bytes[word.upperBound] == UInt8(ascii: ")")
    var offer = Offer(page.word, kind, word)
    if page.event == .send {
      offer.text = [.text("send "), .choice("100"), .text(isClosed ? "" : ")")]
    } else {
      offer.text = [.text(page.word + (isClosed ? "" : ")"))]
    }
    offer.detail = page.text(in: language)
    return offer
  }

  /// All states; first the one in which the endpoint then is.
  func states(
    _ moment: TraceMoment, _ sender: Int, _ word: ByteRange, isReceiver: Bool, isOfSegment: Bool
  ) -> [Offer] {
    let known = isOfSegment ? trial(moment, sender)?.statesAfter : moment.states
    let own = known.flatMap { $0[isReceiver ? 1 - sender : sender] }
    let states = [own].compactMap { $0 } + State.allCases.filter { $0 != own }
    return states.enumerated().map { rank, state in
      var offer = Offer(state.name, .state, word)
      offer.isPreselected = rank == 0 && own != nil
      offer.detail = StatePage.named(state.name)?.page(in: language).summary
      offer.page = CompletionPage(state: state.name, language: language.rawValue)
      return offer
    }
  }
}
