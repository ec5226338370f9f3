/// What one stimulus did to one endpoint, with what the endpoint then sent at once.
package struct StimulusRun: Sendable {
  /// The endpoint before.
  package let before: Endpoint
  /// What happened.
  package let stimulus: Stimulus
  /// The endpoint after it has sent what it owed.
  package let after: Endpoint
  /// What it sent.
  package let sent: SentSegment
  /// The section of RFC 9293 that decided.
  package let section: String
  /// Whether a SYN was taken as the beginning of the next connection (3.6.1, MAY-2).
  package let isReopening: Bool

  /// What `stimulus` does at `endpoint`: nothing where it cannot happen or is refused, and two runs where the
  /// endpoint has a choice.
  package static func all(of stimulus: Stimulus, at endpoint: Endpoint) -> [StimulusRun] {
    switch stimulus {
    case .call(let call): making(call, at: endpoint)
    case .arrival(let arriving): receiving(arriving, at: endpoint)
    case .expiry(let timer): letting(timer, expireAt: endpoint)
    }
  }

  private static func making(_ call: UserCall, at endpoint: Endpoint) -> [StimulusRun] {
    var after = endpoint
    guard after.call(call) == .accepted else { return [] }
    var sent = SentSegment.nothing
    if after.state == endpoint.state { sent = after.sendSegment(of: call) }
    return [
      StimulusRun(
        before: endpoint, stimulus: .call(call), after: after, sent: sent, section: call.section,
        isReopening: false)
    ]
  }

  private static func receiving(_ arriving: SegmentStimulus, at endpoint: Endpoint) -> [StimulusRun] {
    guard let segment = arriving.segment(at: endpoint) else { return [] }
    var after = endpoint
    let arrival = after.segmentArrives(segment)
    let sent = after.sendReply(arrival.reply)
    let run = StimulusRun(
      before: endpoint, stimulus: .arrival(arriving), after: after, sent: sent,
      section: arrival.decision.section, isReopening: false)
    guard endpoint.acceptsReopening(segment) else { return [run] }
    var reopened = endpoint
    reopened.reopen(with: segment)
    let reply = reopened.sendReply(.synAcknowledgment)
    return [
      run,
      StimulusRun(
        before: endpoint, stimulus: .arrival(arriving), after: reopened, sent: reply, section: "3.6.1",
        isReopening: true),
    ]
  }

  private static func letting(_ timer: Timer, expireAt endpoint: Endpoint) -> [StimulusRun] {
    var after = endpoint
    guard after.expires(timer) else { return [] }
    return [
      StimulusRun(
        before: endpoint, stimulus: .expiry(timer), after: after, sent: .nothing, section: "3.10.8",
        isReopening: false)
    ]
  }
}

extension Endpoint {
  /// Sends the first segment that `call` may ask for and that the state permits.
  fileprivate mutating func sendSegment(of call: UserCall) -> SentSegment {
    for (kind, bits, length) in call.segments {
      // A SYN that waits for its acknowledgment is not sent anew by a call.
      if kind == .syn && synIsOutstanding { continue }
      guard permits(bits, dataLength: length) == .allowed else { continue }
      send(Segment(bits: bits, sequence: sendNext, acknowledgment: receiveNext, dataLength: length))
      return kind
    }
    return .nothing
  }

  /// Sends the segment that `reply` asks for.
  fileprivate mutating func sendReply(_ reply: Reply) -> SentSegment {
    switch reply {
    case .nothing: return .nothing
    case .acknowledgment, .challengeAcknowledgment:
      send(Segment(bits: .ack, sequence: sendNext, acknowledgment: receiveNext))
      return .acknowledgment
    case .synAcknowledgment:
      let number = hasChosenInitialSequence ? initialSendSequence : sendNext
      send(Segment(bits: ControlBits.syn.union(.ack), sequence: number, acknowledgment: receiveNext))
      return .synAcknowledgment
    case .reset:
      send(Segment(bits: .rst, sequence: obligations.reset?.sequence ?? SequenceNumber(0)))
      return .reset
    }
  }
}

extension UserCall {
  /// The segments the call may ask for, the preferred one first, each with the octets of its text.
  fileprivate var segments: [(SentSegment, ControlBits, UInt32)] {
    switch self {
    case .passiveOpen: []
    case .activeOpen: [(.syn, .syn, 0)]
    case .send: [(.text, .ack, 10), (.syn, .syn, 0)]
    case .close, .shutdown: [(.fin, ControlBits.fin.union(.ack), 0)]
    case .abort: [(.reset, .rst, 0)]
    }
  }

  /// The section of RFC 9293 that describes the call.
  fileprivate var section: String {
    switch self {
    case .passiveOpen, .activeOpen: "3.10.1"
    case .send: "3.10.2"
    case .close, .shutdown: "3.10.4"
    case .abort: "3.10.5"
    }
  }
}

extension Decision {
  /// The section of RFC 9293.
  fileprivate var section: String {
    switch self {
    case .closed: "3.10.7.1"
    case .listen: "3.10.7.2"
    case .synSent: "3.10.7.3"
    case .step: "3.10.7.4"
    }
  }
}
