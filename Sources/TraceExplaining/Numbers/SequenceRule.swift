package import Problems

/// Why a segment has its sequence number.
package enum SequenceRule: Hashable, Sendable {
  /// Its sender chose it; `isAnswer` with a SYN-ACK.
  case initial(isAnswer: Bool)
  /// Its sender chose it for an earlier SYN, which it sends once more with an acknowledgment.
  case initialAgain
  /// The lesson's metadata gives it to its sender.
  case declaredInitial
  /// Each direction begins at zero.
  case relativeInitial
  /// It begins above all numbers that the old connection used (3.6.1, MAY-2).
  case aboveAllUsed
  /// The first number of a direction, in a trace that begins within a connection.
  case first
  /// The same, which the other side's acknowledgment has named already.
  case expected
  /// The same, at the beginning of a trace that begins within a connection.
  case firstExpected
  /// The lesson's metadata names it as the next.
  case declared
  /// It follows what was used last; `usesNone` where the segment does not use it up.
  case next(Use, usesNone: Bool)
  /// The same, which the sender's last segment had already without using it; that is given by its number in the trace.
  case still(segment: Int?)
  /// Segments are left out of the trace, in which numbers were used.
  case unshown
  /// The trace writes its numbers anew from here on.
  case renewed
  /// The trace counts from the initial sequence numbers from here on; `of` is the number it would have written.
  case relative(of: String)
  /// The trace goes on from a number that was wrong.
  case goesOnFromMistake
  /// It repeats a segment, whose number in the trace is given where it is shown.
  case retransmission(of: Int?)
  /// It repeats the data of a SYN, likewise.
  case retransmittedText(of: Int)
  case keepAlive(next: String)
  case windowProbe(next: String)
  /// A reset that answers a segment without ACK.
  case resetZero
  /// A reset that takes its number from the acknowledgment it answers.
  case resetTakesAcknowledgment
  /// It was sent with it long ago; `next` is what its receiver expects, empty where that is not to be told.
  case oldDuplicate(next: String)
  /// As `Reason` says, in a clause.
  case clause(Reason)
}

/// What used numbers of a direction last.
package enum Use: Hashable, Sendable {
  case syn(at: String)
  case fin(at: String)
  /// Octets of data from a number on to another; `octets` and `last` are empty where they are not known.
  case data(octets: String, at: String, last: String)
  case nothing
}

/// The sentences of numbers; `sender` and `receiver` are names.
package struct NumberWords {
  let language: Language
  let sender: String
  let receiver: String

  package init(language: Language, sender: String, receiver: String) {
    self.language = language
    self.sender = sender
    self.receiver = receiver
  }
}

extension NumberWords {
  /// Why `number` is the sequence number.
  package func sentence(_ rule: SequenceRule, _ number: String) -> String {
    switch language {
    case .english: english(rule, number)
    case .korean: korean(rule, number)
    }
  }

  private func english(_ rule: SequenceRule, _ number: String) -> String {
    switch rule {
    case .initial(isAnswer: false):
      "\(number) is the initial sequence number that \(sender) chose; any number would do, but real hosts take one "
        + "that is hard to guess."
    case .initial(isAnswer: true):
      "\(number) is the initial sequence number that \(sender) chose for its own direction; the two directions are "
        + "numbered independently."
    case .initialAgain:
      "It is \(sender)'s SYN again, now with an ACK, and keeps the initial sequence number \(number)."
    case .declaredInitial: "The lesson gives \(sender) the initial sequence number \(number)."
    case .relativeInitial: "The lesson counts relatively: each direction begins at \(number)."
    case .aboveAllUsed:
      "\(number) lies above all numbers that the old connection used, so that nothing old can be taken for new."
    case .first: "The trace begins within a connection, in which \(number) is \(sender)'s next number."
    case .expected: "\(number) is the number that \(receiver) expects next, as its ACK has said."
    case .firstExpected:
      "The trace begins within a connection, in which \(number) is \(sender)'s next number; \(receiver)'s ACK says the same."
    case .declared: "The lesson says that \(number) is \(sender)'s next number."
    case .next(let use, usesNone: false): "\(english(use, of: sender)), so its next number is \(number)."
    case .next(let use, usesNone: true):
      "\(english(use, of: sender)), so its next number is \(number); an ACK without data does not use it up."
    case .still(nil):
      "\(sender) has sent nothing more that uses a number, so \(number) is still its next number."
    case .still(let segment?):
      "Segment \(segment), without data, used no number, so \(number) is still \(sender)'s next number."
    case .unshown:
      "Segments that the trace does not show used the numbers up to here, so \(number) is \(sender)'s next number."
    case .renewed: "From here on the trace counts \(sender)'s numbers anew, from \(number)."
    case .relative(let absolute):
      "From here on the trace counts from the initial sequence numbers: \(number) stands for \(absolute), \(sender)'s "
        + "next number."
    case .goesOnFromMistake: "\(number) goes on from the number that was wrong above."
    case .retransmission(let original):
      original.map { "What is sent again keeps its number: segment \($0) began at \(number)." }
        ?? "What is sent again keeps its number, \(number)."
    case .retransmittedText(let original):
      "What is sent again keeps its number: after its SYN, the data of segment \(original) began at \(number)."
    case .keepAlive(let next):
      "\(number) is one below \(next.clause(or: "the next number") { "\($0), the next number" }): \(receiver) has it "
        + "already, and must answer."
    case .windowProbe(let next):
      "\(number) is one below \(next.clause(or: "the next number") { "\($0), the next number" }): \(receiver) has it "
        + "already, and must answer. Many hosts probe so; the RFC's probe carries at least one octet of new data\(next.clause { ", from \($0) on" })."
    case .resetZero:
      "What it answers has no ACK from which to take a number, so the reset has the number \(number)."
    case .resetTakesAcknowledgment:
      "A reset takes its number from the acknowledgment that it answers, so that \(receiver) accepts it."
    case .oldDuplicate(let next):
      "\(number) is the number it was sent with at that time\(next.clause { "; \(receiver) now expects \($0)" })."
    case .clause(let reason):
      reason.text(in: .english).clause(or: "\(number) is \(sender)'s next number.") {
        "\(number) is due: \($0)."
      }
    }
  }

  private func korean(_ rule: SequenceRule, _ number: String) -> String {
    switch rule {
    case .initial(isAnswer: false):
      "\(number, .topic) \(sender, .subject) 고른 초기 시퀀스 번호입니다. 어떤 번호든 되지만, 실제 호스트는 짐작하기 어려운 번호를 고릅니다."
    case .initial(isAnswer: true):
      "\(number, .topic) \(sender, .subject) 자신의 방향에 쓰려고 고른 초기 시퀀스 번호입니다. 두 방향은 번호를 따로 셉니다."
    case .initialAgain:
      "\(sender, .subject) 자신의 SYN을 ACK와 함께 다시 보내는 것이므로, 초기 시퀀스 번호 \(number, .object) 그대로 씁니다."
    case .declaredInitial: "이 수업의 메타데이터에 \(sender)의 초기 시퀀스 번호가 \(number, .toward) 적혀 있습니다."
    case .relativeInitial: "이 수업의 메타데이터에 번호를 상대적으로 센다고 적혀 있으므로, 방향마다 \(number)에서 시작합니다."
    case .aboveAllUsed:
      "\(number, .topic) 이전 연결에서 쓴 모든 번호보다 큽니다. 그래서 예전 것이 새것으로 오인되지 않습니다."
    case .first: "트레이스가 연결 도중에 시작하며, 그 연결에서 \(sender)의 다음 번호가 \(number)입니다."
    case .expected: "\(number, .topic) \(receiver, .subject) ACK로 알린, 다음에 받을 번호입니다."
    case .firstExpected:
      "트레이스가 연결 도중에 시작하며, 그 연결에서 \(sender)의 다음 번호가 \(number)입니다. \(receiver)의 ACK도 같은 번호를 알립니다."
    case .declared: "이 수업의 메타데이터에 \(sender)의 다음 번호가 \(number, .toward) 적혀 있습니다."
    case .next(let use, usesNone: false): "\(korean(use, of: sender)) 다음 번호는 \(number)입니다."
    case .next(let use, usesNone: true):
      "\(korean(use, of: sender)) 다음 번호는 \(number)입니다. 데이터가 없는 ACK는 그 번호를 소비하지 않습니다."
    case .still(nil):
      "\(sender, .subject) 번호를 소비하는 것을 더 보내지 않았으므로 다음 번호는 여전히 \(number)입니다."
    case .still(let segment?):
      "세그먼트 \(segment, .topic) 데이터가 없어 번호를 소비하지 않았으므로, \(sender)의 다음 번호는 여전히 \(number)입니다."
    case .unshown:
      "트레이스에 나오지 않은 세그먼트가 여기까지의 번호를 소비했으므로, \(sender)의 다음 번호는 \(number)입니다."
    case .renewed: "여기서부터 트레이스가 \(sender)의 번호를 \(number)부터 새로 셉니다."
    case .relative(let absolute):
      "여기서부터 트레이스가 번호를 초기 시퀀스 번호부터 셉니다. \(number, .topic) \(sender)의 다음 번호인 \(absolute, .object) "
        + "뜻합니다."
    case .goesOnFromMistake: "\(number, .topic) 앞에서 틀린 번호를 이어 센 것입니다."
    case .retransmission(let original):
      original.map { "다시 보내는 것은 처음의 번호를 그대로 씁니다. 세그먼트 \($0)의 번호가 \(number)입니다." }
        ?? "다시 보내는 것은 처음의 번호 \(number, .object) 그대로 씁니다."
    case .retransmittedText(let original):
      "다시 보내는 것은 처음의 번호를 그대로 씁니다. 세그먼트 \(original)의 데이터는 SYN 다음인 \(number)에서 시작했습니다."
    case .keepAlive(let next):
      "\(number, .topic) \(next.clause(or: "다음 번호") { "다음 번호 \($0)" })보다 하나 작은, \(receiver, .subject) 이미 받은 번호이므로 "
        + "\(receiver, .topic) 응답해야 합니다."
    case .windowProbe(let next):
      "\(number, .topic) \(next.clause(or: "다음 번호") { "다음 번호 \($0)" })보다 하나 작은, \(receiver, .subject) 이미 받은 번호이므로 "
        + "\(receiver, .topic) 응답해야 합니다. 많은 호스트가 이렇게 묻지만, RFC의 윈도우 프로브는 \(next.clause { "번호 \($0)부터 " })새 데이터를 한 "
        + "옥텟 이상 나릅니다."
    case .resetZero: "응답 대상에 번호를 따올 ACK가 없으므로 RST의 번호는 \(number)입니다."
    case .resetTakesAcknowledgment:
      "RST는 응답 대상의 확인 응답 번호를 자신의 번호로 씁니다. 그래야 \(receiver, .subject) 받아들입니다."
    case .oldDuplicate(let next):
      "\(number, .topic) 전에 보낼 때의 번호 그대로\(next.clause(or: "입니다") { "이며, \(receiver, .subject) 지금 다음에 받을 번호는 \($0)입니다" })."
    case .clause(let reason):
      reason.text(in: .korean).clause(or: "\(sender)의 다음 번호는 \(number)입니다.") {
        "\(number, .copulaDue)야 합니다. \($0)."
      }
    }
  }
}

extension NumberWords {
  /// `Client's SYN at 100 used one number`
  func english(_ use: Use, of name: String) -> String {
    switch use {
    case .syn(let at): "\(name)'s SYN\(at.clause { " at \($0)" }) used one number"
    case .fin(let at): "\(name)'s FIN\(at.clause { " at \($0)" }) used one number"
    case .data("1", let at, _): "\(name)'s octet of data\(at.clause { " at \($0)" }) used one number"
    case .data("", let at, _):
      "\(name)'s data\(at.clause { " from \($0) on" }) used as many numbers as it has octets"
    case .data(let octets, let at, let last):
      last.isEmpty
        ? "\(name)'s \(octets) octets of data\(at.clause { " from \($0) on" }) used as many numbers"
        : "\(name)'s \(octets) octets of data used the numbers \(at) to \(last)"
    case .nothing: "\(name) has sent nothing yet that uses a number"
    }
  }

  /// `Client의 SYN(번호 100)이 번호 하나를 소비하므로`
  func korean(_ use: Use, of name: String) -> String {
    switch use {
    case .syn(let at): "\(name)의 SYN\(at.clause { "(번호 \($0))" })이 번호 하나를 소비하므로"
    case .fin(let at): "\(name)의 FIN\(at.clause { "(번호 \($0))" })이 번호 하나를 소비하므로"
    case .data("1", let at, _): "\(name)의 데이터 1옥텟\(at.clause { "(번호 \($0))" })이 번호 하나를 소비하므로"
    case .data("", let at, _): "\(name)의 데이터\(at.clause { "(번호 \($0)부터)" })가 옥텟 수만큼 번호를 소비하므로"
    case .data(let octets, let at, let last):
      last.isEmpty
        ? "\(name)의 데이터 \(octets)옥텟\(at.clause { "(번호 \($0)부터)" })이 그만큼의 번호를 소비하므로"
        : "\(name)의 데이터 \(octets)옥텟이 번호 \(at)부터 \(last)까지를 소비하므로"
    case .nothing: "\(name, .subject) 아직 번호를 소비하는 것을 보내지 않았으므로"
    }
  }
}
