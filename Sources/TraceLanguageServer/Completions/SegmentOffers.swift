import Problems
import TCP
import TraceChecking
import TraceExplaining
import TraceSyntax
import TraceText

/// Whole segments, and the beginnings of lines.
extension LineCompletion {
  /// What a line may begin with: who must speak with the whole segment, then the other, then other kinds of lines.
  func beginnings(_ word: ByteRange) -> [Offer] {
    let moment = moment
    let names = OfferedNames(moment, in: document, before: line.statement, language)
    let bytes = document.source.bytes
    let isFollowed = word.upperBound < line.content.upperBound && bytes[word.upperBound] == UInt8(ascii: ":")
    let speaker = moment.speaker
    var offers: [Offer] = []
    for sender in [speaker, 1 - speaker] where !isFollowed {
      let beginning = names.beginning(of: sender)
      for next in moment.nextSegments(from: sender, following: following).prefix(sender == speaker ? 4 : 2) {
        offers.append(offer(next, moment, word, beginning: beginning + " "))
      }
      if moment.states[sender] == .timeWait {
        offers.insert(Offer("\(beginning) (2MSL)", .function, word), at: 0)
      }
    }
    if !offers.isEmpty { offers[0].isPreselected = true }
    for sender in [speaker, 1 - speaker] {
      let beginning = names.beginning(of: sender)
      offers.append(
        Offer(beginning, .variable, word, .text(isFollowed ? String(beginning.dropLast()) : beginning)))
    }
    return isFollowed ? offers : offers + otherLines(word)
  }

  /// The kinds of lines that name no endpoint.
  private func otherLines(_ word: ByteRange) -> [Offer] {
    let isKorean = language == .korean
    let title = isKorean ? "제목" : "title"
    return [
      Offer("== \(title) ==", .keyword, word, .text("== "), .choice(title), .text(" ==")),
      Offer("-- \(title) --", .keyword, word, .text("-- "), .choice(title), .text(" --")),
      Offer("...", .keyword, word),
      Offer(isKorean ? "> 설명" : "> note", .keyword, word, .text("> ")),
      Offer("#! expect:", .keyword, word, .text("#! expect: ")),
    ]
  }

  /// The segments that may come next.
  func segments(_ moment: TraceMoment, _ sender: Int, _ prefix: LinePrefix) -> [Offer] {
    var offers = moment.nextSegments(from: sender, following: following).map {
      offer($0, moment, prefix.word, beginning: blank(before: prefix.word))
    }
    if !offers.isEmpty { offers[0].isPreselected = true }
    return offers
  }

  /// What else may stand behind a colon: an event, a state.
  func others(_ moment: TraceMoment, _ sender: Int, _ prefix: LinePrefix) -> [Offer] {
    let blank = blank(before: prefix.word)
    var offers = ParenthesisPage.ofEndpoints.filter {
      $0.event.map { moment.permits($0, at: sender) } ?? false
    }
    .map { page in
      var offer = Offer("(\(page.word))", .function, prefix.word, .text("\(blank)(\(page.word))"))
      offer.detail = page.text(in: language)
      return offer
    }
    if let state = moment.states[sender] {
      var offer = Offer("[\(state.name)]", .state, prefix.word, .text("\(blank)[\(state.name)]"))
      offer.page = CompletionPage(state: state.name, language: language.rawValue)
      offers.append(offer)
    }
    return offers
  }

  /// The blank that a colon wants behind it, where none is written.
  private func blank(before word: ByteRange) -> String {
    let isGlued = word.lowerBound > 0 && document.source.bytes[word.lowerBound - 1] == UInt8(ascii: ":")
    return isGlued ? " " : ""
  }

  private func offer(
    _ next: NextSegment, _ moment: TraceMoment, _ word: ByteRange, beginning: String
  ) -> Offer {
    var offer = Offer(
      beginning.trimming(" ").isEmpty ? next.items : beginning + next.items, .segment, word)
    offer.text = [.text(beginning + next.segment.bits.name)]
    if let sequence = next.sequence {
      offer.text += [.text(", Seq="), next.choosesSequence ? .choice(sequence) : .text(sequence)]
    }
    if let acknowledgment = next.acknowledgment { offer.text.append(.text(", ACK=\(acknowledgment)")) }
    if next.dataLength > 0 {
      let length = String(next.dataLength)
      // Only what is new may have another length.
      offer.text += [.text(", Len="), next.claim == nil ? .choice(length) : .text(length)]
    }
    if let claim = next.claim { offer.text.append(.text(" (\(claim.rawValue))")) }
    let words = NatureWords(language: language)
    offer.detail = words.sentence(next.segment.nature)
    offer.documentation = reasons(next, NatureWords.reference(next.segment.nature))
    return offer
  }

  /// Why the numbers of a segment are due.
  private func reasons(_ next: NextSegment, _ reference: RFCReference) -> Prose {
    var prose = Prose()
    let numbers = [
      ("Seq", next.sequence, next.segment.sequenceReason),
      ("ACK", next.acknowledgment, next.segment.acknowledgmentReason),
    ]
    for (key, number, reason) in numbers {
      guard let number, reason != .none else { continue }
      prose.add(.code("\(key)=\(number)"), .plain(": "), .prose(reason.text(in: language)))
    }
    prose.add(.link(reference))
    return prose
  }
}
