import TCP
import Testing

/// Every kind of segment in every situation has the outcome that the prose of 3.10.7 gives it.
struct `The prose of SEGMENT ARRIVES` {
  /// One sentence of the RFC: where all of `needs` hold and none of `excludes`, the state entered (`nil` for the
  /// same) and what is sent. As in the RFC, the first that applies ends the processing.
  private struct Sentence: CustomTestStringConvertible {
    let states: Set<State>
    let needs: Set<Feature>
    let excludes: Set<Feature>
    let to: State?
    let sent: SentSegment

    init(
      _ states: Set<State>, _ needs: Set<Feature> = [], without excludes: Set<Feature> = [],
      to: State? = nil, sends sent: SentSegment
    ) {
      (self.states, self.needs, self.excludes, self.to, self.sent) = (states, needs, excludes, to, sent)
    }

    func applies(to run: StimulusRun, _ features: Set<Feature>) -> Bool {
      states.contains(run.before.state) && needs.isSubset(of: features) && excludes.isDisjoint(with: features)
    }

    var testDescription: String {
      "\(states.map(\.name).sorted()) \(needs) -> \(to?.name ?? "same"), \(sent)"
    }
  }

  private static let others = Set(State.allCases).subtracting([.closed, .listen, .synSent])

  /// 3.10.7.1 to 3.10.7.3.
  private static let unsynchronized: [Sentence] = [
    Sentence([.closed], [.rst], sends: .nothing),
    Sentence([.closed], sends: .reset),

    Sentence([.listen], [.rst], sends: .nothing),
    Sentence([.listen], [.ack], sends: .reset),
    Sentence([.listen], [.syn], to: .synReceived, sends: .synAcknowledgment),
    Sentence([.listen], sends: .nothing),

    Sentence([.synSent], [.ack, .rst], without: [.acksNew], sends: .nothing),
    Sentence([.synSent], [.ack], without: [.acksNew], sends: .reset),
    Sentence([.synSent], [.rst, .ack], to: .closed, sends: .nothing),
    Sentence([.synSent], [.rst], sends: .nothing),
    Sentence([.synSent], [.syn, .ack, .finIsDue], to: .closeWait, sends: .acknowledgment),
    Sentence([.synSent], [.syn, .ack], to: .established, sends: .acknowledgment),
    Sentence([.synSent], [.syn], to: .synReceived, sends: .synAcknowledgment),
    Sentence([.synSent], sends: .nothing),
  ]

  /// 3.10.7.4, first to fourth: the sequence number, RST, SYN.
  private static let validity: [Sentence] = [
    Sentence([.timeWait], [.reopens], to: .synReceived, sends: .synAcknowledgment),
    Sentence(others, [.rst, .startsOutside], sends: .nothing),
    Sentence(others, [.outside], without: [.rst], sends: .acknowledgment),
    Sentence(others, [.rst], without: [.startsAtNext], sends: .acknowledgment),
    Sentence([.synReceived], [.rst, .isPassive], to: .listen, sends: .nothing),
    Sentence(others, [.rst], to: .closed, sends: .nothing),
    Sentence([.synReceived], [.syn, .isPassive], to: .listen, sends: .nothing),
    Sentence(others, [.syn], without: [.crosses], sends: .acknowledgment),
  ]

  /// 3.10.7.4, fifth to eighth: ACK, text, FIN.
  private static let contents: [Sentence] = [
    Sentence(others, without: [.ack], sends: .nothing),
    Sentence([.synReceived], without: [.acksNew], sends: .reset),
    Sentence([.synReceived], [.finIsDue], to: .closeWait, sends: .acknowledgment),
    Sentence([.synReceived], [.bringsSomething], to: .established, sends: .acknowledgment),
    Sentence([.synReceived], to: .established, sends: .nothing),

    Sentence(others, [.acksUnsent], sends: .acknowledgment),
    // RFC 5961, 5.2.
    Sentence(others, [.acksAncient], sends: .acknowledgment),

    Sentence([.established], [.finIsDue], to: .closeWait, sends: .acknowledgment),
    Sentence([.finWait1], [.acksFin, .finIsDue], to: .timeWait, sends: .acknowledgment),
    Sentence([.finWait1], [.finIsDue], to: .closing, sends: .acknowledgment),
    Sentence([.finWait1], [.acksFin, .bringsSomething], to: .finWait2, sends: .acknowledgment),
    Sentence([.finWait1], [.acksFin], to: .finWait2, sends: .nothing),
    Sentence([.finWait2], [.finIsDue], to: .timeWait, sends: .acknowledgment),
    Sentence([.established, .finWait1, .finWait2], [.bringsSomething], sends: .acknowledgment),
    Sentence([.established, .finWait1, .finWait2], sends: .nothing),

    Sentence([.closing], without: [.acksFin], sends: .nothing),
    Sentence([.closing], [.fin], to: .timeWait, sends: .acknowledgment),
    Sentence([.closing], to: .timeWait, sends: .nothing),
    Sentence([.lastAck], [.acksFin], to: .closed, sends: .nothing),
    Sentence([.closeWait, .lastAck, .timeWait], [.fin], sends: .acknowledgment),
    Sentence([.closeWait, .lastAck, .timeWait], sends: .nothing),
  ]

  private static let sentences = unsynchronized + validity + contents

  /// What arrives in every situation that can be reached, with the number of the sentence that applies.
  private static let applied: [(run: StimulusRun, sentence: Int?)] = Situation.explore().compactMap { run in
    guard case .arrival(let segment) = run.stimulus else { return nil }
    let features = Feature.of(segment, in: run)
    return (run, sentences.firstIndex { $0.applies(to: run, features) })
  }

  @Test func `decides every segment, and the endpoint does what it says`() {
    let wrong = Self.applied.filter { run, number in
      guard let number else { return true }
      let sentence = Self.sentences[number]
      return run.after.state != sentence.to ?? run.before.state || run.sent != sentence.sent
    }
    #expect(
      wrong.map { run, number in
        "\(Situation(of: run.before)) \(run.stimulus) -> \(run.after.state), \(run.sent); sentence \(number ?? -1)"
      }.prefix(5) == [])
  }

  @Test(arguments: sentences.indices)
  func `has no sentence that nothing reaches`(_ number: Int) {
    #expect(Self.applied.contains { $0.sentence == number }, "\(Self.sentences[number].testDescription)")
  }
}
