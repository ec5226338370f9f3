import Problems
package import TraceChecking

extension NatureWords {
  /// What is known of a segment beside its nature.
  package struct Facts: Sendable {
    /// The names of the two.
    package var sender: String
    package var receiver: String
    /// The numbers of the segments that are sent again; empty where they are not shown.
    var originals: [Int] = []
    /// Why they are sent again.
    var cause = RetransmissionCause.timer
    /// Whether only the data of that segment, a SYN, is sent again.
    var repeatsText = false
    /// Whether a SYN-ACK repeats the sender's SYN.
    var repeatsSyn = false
    /// Whether something before what has arrived is missing.
    var hasGap = false
    /// Whether it carries data, for a FIN.
    var hasData = false
    /// Whether a reset answers a segment; otherwise its sender gives up.
    var isAnswer = false
    /// Whether it answers a SYN.
    var isRefusal = false
    /// What it acknowledges for the first time.
    var acknowledged = Acknowledged()
    /// Whether it tells, beside what it carries, that something is missing.
    var tellsGap = false
    /// What it answers that its sender has not taken; `nil` without such a thing.
    var answers: Untaken?
    /// What has become of the acknowledgment of what is sent again, though it had arrived.
    var cover = Cover.known
    /// Whether it has urgent data.
    var isUrgent = false

    package init(sender: String, receiver: String) {
      self.sender = sender
      self.receiver = receiver
    }

    /// Whether an acknowledgment that says nothing new answers the second copy of what was taken.
    var answersCopy: Bool { answers == .copy && acknowledged.isEmpty }
  }

  /// What has become of the acknowledgment of something that had arrived.
  enum Cover: Hashable, Sendable {
    /// It has arrived.
    case known
    /// It was not sent, or has not arrived yet.
    case none
    /// The segment with that number was lost.
    case lost(Int)
  }

  /// Why something is sent again.
  enum RetransmissionCause: Hashable, Sendable {
    case timer
    /// Three duplicate ACKs (RFC 5681, 3.2).
    case duplicates
    /// SACK blocks (RFC 2018, 5).
    case selectiveAcknowledgment
  }

  /// What a segment is and does, in one sentence with names.
  package func sentence(_ nature: SegmentNature, _ facts: Facts) -> String {
    switch language {
    case .english: "\(english(nature, facts))."
    case .korean: korean(nature, facts)
    }
  }
}

extension SegmentNature {
  /// Whether an acknowledgment is told beside what a segment is otherwise.
  var mayAlsoAcknowledge: Bool {
    switch self {
    case .data, .outOfOrder, .fin, .retransmission, .spuriousRetransmission, .keepAlive, .windowProbe: true
    case .syn, .synAcknowledgment, .acknowledgmentOfSyn, .pureAcknowledgment, .duplicateAcknowledgment,
      .windowUpdate, .zeroWindow, .acknowledgmentOfFin, .reset, .challengeAcknowledgment, .oldDuplicate,
      .fastOpenRequest, .fastOpenData:
      false
    }
  }
}

extension DefaultStringInterpolation {
  /// Writes a number and the form of `particle` that follows it.
  mutating func appendInterpolation(_ number: Int, _ particle: KoreanParticle) {
    appendInterpolation(String(number), particle)
  }
}
