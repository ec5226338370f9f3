import Problems
import TCP
import TraceChecking
import TraceSyntax

extension ExplanationRun {
  /// Into which states a segment takes the endpoints, the sender's first.
  func stateChanges(
    _ step: MomentStep, _ outline: OutlineStep, _ segment: CheckedSegment, _ arrival: Arrival?
  ) -> [StateSentence] {
    // No segment takes a state back.
    if case .forgetsFin? = step.reading?.change { return [] }
    return [segment.sender, 1 - segment.sender].flatMap { side -> [StateSentence] in
      guard let after = outline.after[side], shown[side] != after else { return [] }
      // Its receiver is as the segment found it, unless that is how it left it.
      let found = step.statesBefore[side].flatMap { $0 == after ? nil : $0 }
      guard let before = side == segment.sender ? shown[side] ?? found : found ?? shown[side], before != after
      else { return [] }
      if side == segment.sender {
        let isSaid = explainer.document.statements[step.statement].marks.hasAny(.hasStates)
        let cause = causeOfSending(
          segment, isBehindPeer: isBehindPeer(step, segment), from: before, to: after, isSaid: isSaid)
        return [sentence(side, before, after, cause)]
      }
      if before == .listen, after == .synReceived, shown[side] == .closed {
        return [sentence(side, before, after, .receivesSynListening)]
      }
      let hadFin = arrival.map { bringsKeptFin($0, step, segment) } ?? false
      guard after == .closeWait, before == .synReceived || before == .synSent else {
        return [
          sentence(side, before, after, causeOfArrival(arrival, from: before, to: after, hadFin: hadFin))
        ]
      }
      // The acknowledgment of its SYN counts before the FIN that comes with it.
      return [(before, State.established), (.established, after)].map { before, after in
        sentence(side, before, after, causeOfArrival(arrival, from: before, to: after, hadFin: hadFin))
      }
    }
  }

  /// A sentence for a change of state.
  func sentence(_ side: Int, _ before: State?, _ after: State, _ cause: StateCause) -> StateSentence {
    StateSentence(
      endpoint: side, before: before, after: after,
      sentence: StateWords(language: explainer.language).sentence(
        explainer.names[side], peer: explainer.names[1 - side], from: before, to: after, cause),
      reference: cause.reference, step: cause.step)
  }

  /// - Parameters:
  ///   - isBehindPeer: whether its sender is taken to have received before it what no line above it sends.
  ///   - isSaid: whether the line says in which state its sender is.
  private func causeOfSending(
    _ segment: CheckedSegment, isBehindPeer: Bool, from before: State, to after: State, isSaid: Bool
  ) -> StateCause {
    if segment.bits.hasAny(.rst) { return .sendsReset }
    switch after {
    case .synSent: return .sendsSyn
    case .synReceived:
      switch before {
      case .synSent: return .receivesCrossingSyn
      case .timeWait: return .reopens
      case .closed, .listen, .synReceived, .established, .finWait1, .finWait2, .closeWait, .closing, .lastAck:
        return .sendsSynAcknowledgment
      }
    case .finWait1, .lastAck: return .sendsFin
    case .closed, .listen, .established, .finWait2, .closeWait, .closing, .timeWait:
      if isBehindPeer {
        return causeOfArriving(from: before, to: after, [], hadFin: false)
      }
      return after == .established && !isSaid ? .isTakenAsOpen : .isAsserted
    }
  }

  /// Whether a segment is taken to come after one of the peer that is missing, or stands below it.
  private func isBehindPeer(_ step: MomentStep, _ segment: CheckedSegment) -> Bool {
    switch step.reading?.change {
    case .supposes(let supposed): supposed.sender == 1 - segment.sender
    case .swapped(let other):
      explainer.document.statements[other].sender != explainer.document.statements[step.statement].sender
    case .flags, .otherSender, .removed, .lost, .isNew, .forgetsFin, nil: false
    }
  }

  /// - Parameter hadFin: whether the FIN that is taken had arrived before.
  private func causeOfArrival(_ arrival: Arrival?, from before: State, to after: State, hadFin: Bool)
    -> StateCause
  {
    guard let arrival else { return .isAsserted }
    if arrival.verdict == .reset {
      if before == .synSent { return .receivesResetOfSyn }
      return after == .listen ? .receivesResetOfPassiveOpen : .receivesReset
    }
    return causeOfArriving(from: before, to: after, arrival.effects, hadFin: hadFin)
  }

  /// Why a segment that is no reset takes its receiver into another state.
  private func causeOfArriving(
    from before: State, to after: State, _ effects: Effects, hadFin: Bool
  ) -> StateCause {
    switch after {
    case .synReceived: return before == .synSent ? .receivesCrossingSyn : .receivesSyn
    case .established: return before == .synSent ? .receivesSynAcknowledgment : .synIsAcknowledged
    case .closeWait: return hadFin ? .gapBeforeFinIsFilled : .receivesFin
    case .finWait2: return .finIsAcknowledged
    case .closing: return .receivesFinBeforeItsOwnIsAcknowledged
    case .timeWait:
      switch before {
      case .closing: return .finIsAcknowledged
      case .finWait1: return .receivesFinWithAcknowledgment
      case .closed, .listen, .synSent, .synReceived, .established, .finWait2, .closeWait, .lastAck, .timeWait:
        return .receivesFin
      }
    case .closed: return before == .lastAck ? .lastFinIsAcknowledged : .receivesReset
    case .listen: return .receivesReset
    case .synSent, .finWait1, .lastAck: return .isAsserted
    }
  }

  /// A user call, a timer or a reboot, and the change of state that it makes.
  func event(_ step: MomentStep, _ outline: OutlineStep, _ statement: Statement) -> [ExplainedRemark] {
    let side = Int(outline.endpoint)
    let octets = statement.marks.hasAny(.hasSequence) ? String(statement.sequenceOffset) : ""
    let words = EventWords(language: explainer.language)
    let name = explainer.names[side]
    if cannotHappen(statement) { return [ExplainedRemark(sentence: words.cannotHappen(name))] }
    var sentences = [
      statement.event == .timeout
        ? words.timeout(name, peer: explainer.names[1 - side], waiting(step.before[side]))
        : ExplainedRemark(
          sentence: words.sentence(statement.event, name, octets: octets),
          reference: EventWords.reference(statement.event))
    ]
    for side in [side, 1 - side] {
      guard let after = outline.after[side], let before = shown[side], before != after else { continue }
      sentences.append(ExplainedRemark(sentence: sentence(side, before, after, .isTold).sentence))
    }
    return sentences
  }

  /// What an endpoint waits for while its timer runs.
  private func waiting(_ endpoint: Endpoint) -> EventWords.Waiting {
    if endpoint.sendUnacknowledged != endpoint.sendNext { return .acknowledgment }
    return endpoint.sendWindow == 0 ? .window : .nothing
  }

  /// What a line says of a state: where its endpoint begins, or is.
  func stateLine(_ outline: OutlineStep, _ statement: Statement) -> String {
    let side = Int(outline.endpoint)
    let words = EventWords(language: explainer.language)
    let written = explainer.document.details[Int(statement.detail)].senderState
    let state = outline.after[side] ?? written
    guard let state else { return words.noState(explainer.names[side]) }
    if let before = shown[side], before != state, hasBegun {
      return sentence(side, before, state, .isAsserted).sentence
    }
    return hasBegun
      ? words.isIn(explainer.names[side], state) : words.begins(explainer.names[side], state)
  }
}
