import Problems

/// Why a segment has its sequence number.
enum SequenceRule: Hashable, Sendable {
  /// Its sender chose it; `isAnswer` with a SYN-ACK.
  case initial(isAnswer: Bool)
  /// The lesson's metadata gives it to its sender.
  case declaredInitial
  /// Each direction begins at zero.
  case relativeInitial
  /// It begins above all numbers that the old connection used (3.6.1, MAY-2).
  case aboveAllUsed
  /// The first number of a direction, in a trace that begins within a connection.
  case first
  /// The lesson's metadata names it as the next.
  case declared
  /// It follows what was used last; `isStill` where the sender's last segment had it already.
  case next(Use, isStill: Bool)
  /// Segments are left out of the trace, in which numbers were used since `expected` was due.
  case unshown(expected: String)
  /// The trace writes its numbers anew from here on.
  case renewed
  /// The trace goes on from a number that was wrong.
  case goesOnFromMistake
  /// It repeats a segment, whose number in the trace is given where it is shown.
  case retransmission(of: Int?)
  case keepAlive(next: String)
  case windowProbe(next: String)
  /// A reset that answers a segment without ACK.
  case resetZero
  /// A reset that takes its number from the acknowledgment it answers.
  case resetTakesAcknowledgment
  /// It was sent with it, at another time.
  case oldDuplicate
  /// As `Reason` says, in a clause.
  case clause(Reason)
}

/// What used numbers of a direction last.
enum Use: Hashable, Sendable {
  case syn(at: String)
  case fin(at: String)
  /// Octets of data from a number on to another; `octets` and `last` are empty where they are not known.
  case data(octets: String, at: String, last: String)
  /// All that was missing before what had arrived already.
  case gap
  case nothing
}

/// The sentences of numbers; `sender` and `receiver` are names.
struct NumberWords {
  let language: Language
  let sender: String
  let receiver: String

  /// Why `number` is the sequence number.
  func sentence(_ rule: SequenceRule, _ number: String) -> String {
    switch language {
    case .english: english(rule, number)
    case .korean: korean(rule, number)
    }
  }

  private func english(_ rule: SequenceRule, _ number: String) -> String {
    switch rule {
    case .initial(isAnswer: false):
      "\(number) is the initial sequence number that \(sender) chose; any number would do."
    case .initial(isAnswer: true):
      "\(number) is the initial sequence number that \(sender) chose for its own direction; any number would do."
    case .declaredInitial:
      "The lesson gives \(sender) the initial sequence number \(number)."
    case .relativeInitial:
      "The lesson counts relatively: each direction begins at \(number)."
    case .aboveAllUsed:
      "\(number) lies above all numbers of the connection before, so that nothing old can be taken for new."
    case .first:
      "The trace begins within a connection, in which \(number) is the next number of \(sender)."
    case .declared:
      "The lesson says that \(number) is the next number of \(sender)."
    case .next(let use, isStill: false):
      "\(english(use, by: sender)), so \(number) is its next."
    case .next(.nothing, isStill: true):
      "\(sender) has used no number since, so \(number) is still its next."
    case .next(let use, isStill: true):
      "\(number) is still the next number of \(sender): \(englishSince(use)) it has used none."
    case .unshown(let expected):
      "What the trace does not show used the numbers\(expected.clause { " from \($0) on" }), so \(number) is the "
        + "next of \(sender)."
    case .renewed:
      "From here on the trace counts \(sender)'s numbers anew, from \(number)."
    case .goesOnFromMistake:
      "\(number) goes on from the number that was wrong above."
    case .retransmission(let original):
      original.map { "What is sent again keeps its number: segment \($0) began at \(number)." }
        ?? "What is sent again keeps its number, \(number)."
    case .keepAlive(let next):
      "A keep-alive stands one below \(next.or("the next number")), so that it brings nothing new and yet is answered."
    case .windowProbe(let next):
      "This probe stands one below \(next.or("the next number")), so that it brings nothing new and yet is answered."
    case .resetZero:
      "What it answers had no ACK, and a reset of such a segment has the sequence number \(number)."
    case .resetTakesAcknowledgment:
      "A reset takes its number from the acknowledgment that it answers, so that \(receiver) accepts it."
    case .oldDuplicate:
      "It has the number with which it was sent."
    case .clause(let reason):
      reason.text(in: .english).clause(or: "\(number) is the next number of \(sender).") {
        "\(number) is due: \($0)."
      }
    }
  }

  private func korean(_ rule: SequenceRule, _ number: String) -> String {
    switch rule {
    case .initial(isAnswer: false):
      "\(number, .topic) \(sender, .subject) 고른 초기 시퀀스 번호입니다. 어떤 번호에서 시작해도 됩니다."
    case .initial(isAnswer: true):
      "\(number, .topic) \(sender, .subject) 자신의 방향에 쓰려고 고른 초기 시퀀스 번호입니다. 어떤 번호에서 시작해도 됩니다."
    case .declaredInitial:
      "수업에서 \(sender)의 초기 시퀀스 번호를 \(number, .toward) 정했습니다."
    case .relativeInitial:
      "수업에서 번호를 상대적으로 세므로, 방향마다 \(number)에서 시작합니다."
    case .aboveAllUsed:
      "\(number, .topic) 이전 연결에서 쓴 모든 번호보다 큽니다. 그래서 예전 것이 새것으로 오인되지 않습니다."
    case .first:
      "트레이스가 연결 도중에 시작하며, \(sender)의 다음 번호가 \(number)입니다."
    case .declared:
      "수업에서 \(sender)의 다음 번호를 \(number, .toward) 정했습니다."
    case .next(let use, isStill: false):
      "\(korean(use, by: sender)) 다음 번호는 \(number)입니다."
    case .next(.nothing, isStill: true):
      "\(sender, .subject) 그 뒤로 번호를 소비하지 않았으므로 다음 번호는 여전히 \(number)입니다."
    case .next(let use, isStill: true):
      "\(sender, .topic) \(koreanSince(use)) 번호를 소비하지 않았으므로 다음 번호는 여전히 \(number)입니다."
    case .unshown(let expected):
      "트레이스에 나오지 않은 것이 \(expected.clause { "\($0)부터 " })번호를 소비했으므로, \(sender)의 다음 번호는 \(number)입니다."
    case .renewed:
      "여기서부터 트레이스가 \(sender)의 번호를 \(number)부터 새로 셉니다."
    case .goesOnFromMistake:
      "\(number, .topic) 앞에서 틀린 번호를 이어 센 것입니다."
    case .retransmission(let original):
      original.map { "다시 보내는 것은 처음의 번호를 그대로 씁니다. 세그먼트 \($0)의 번호가 \(number)입니다." }
        ?? "다시 보내는 것은 처음의 번호 \(number, .object) 그대로 씁니다."
    case .keepAlive(let next):
      "keep-alive는 \(next.clause(or: "다음 번호") { "다음 번호 \($0)" })보다 하나 작은 번호를 씁니다. 새로운 것이 없어도 응답을 받게 됩니다."
    case .windowProbe(let next):
      "이 프로브는 \(next.clause(or: "다음 번호") { "다음 번호 \($0)" })보다 하나 작은 번호를 씁니다. 새로운 것이 없어도 응답을 받게 됩니다."
    case .resetZero:
      "응답 대상에 ACK가 없었고, 그런 세그먼트에 대한 RST의 시퀀스 번호는 \(number)입니다."
    case .resetTakesAcknowledgment:
      "RST는 응답 대상의 확인 응답 번호를 자신의 번호로 씁니다. 그래야 \(receiver, .subject) 받아들입니다."
    case .oldDuplicate:
      "처음 보낼 때의 번호 그대로입니다."
    case .clause(let reason):
      reason.text(in: .korean).clause(or: "\(sender)의 다음 번호는 \(number)입니다.") {
        "\(number, .copulaDue)야 합니다. \($0)."
      }
    }
  }
}

extension NumberWords {
  /// `Client's SYN at 100 used one number`
  func english(_ use: Use, by name: String) -> String {
    switch use {
    case .syn(let at): "\(name)'s SYN\(at.clause { " at \($0)" }) used one number"
    case .fin(let at): "\(name)'s FIN\(at.clause { " at \($0)" }) used one number"
    case .data("1", let at, _): "\(name)'s octet of data\(at.clause { " at \($0)" }) used one number"
    case .data("", let at, _):
      "\(name)'s data\(at.clause { " from \($0) on" }) used as many numbers as it has octets"
    case .data(let octets, let at, let last):
      last.isEmpty
        ? "\(name)'s \(octets) octets of data\(at.clause { " from \($0)" }) used as many numbers"
        : "\(name)'s \(octets) octets of data used the numbers \(at) to \(last)"
    case .gap: "What was missing of \(name)'s data has arrived"
    case .nothing: "\(name) has used no number"
    }
  }

  /// `since its SYN at 100`
  private func englishSince(_ use: Use) -> String {
    switch use {
    case .syn(let at): "since its SYN\(at.clause { " at \($0)" })"
    case .fin(let at): "since its FIN\(at.clause { " at \($0)" })"
    case .data(_, _, let last): "since its data\(last.clause { " up to \($0)" })"
    case .gap, .nothing: "since then"
    }
  }

  /// `Client의 SYN(번호 100)이 번호 하나를 소비하므로`
  func korean(_ use: Use, by name: String) -> String {
    switch use {
    case .syn(let at): "\(name)의 SYN\(at.clause { "(번호 \($0))" })이 번호 하나를 소비하므로"
    case .fin(let at): "\(name)의 FIN\(at.clause { "(번호 \($0))" })이 번호 하나를 소비하므로"
    case .data("1", let at, _): "\(name)의 데이터 1옥텟\(at.clause { "(번호 \($0))" })이 번호 하나를 소비하므로"
    case .data("", let at, _): "\(name)의 데이터\(at.clause { "(번호 \($0)부터)" })가 옥텟 수만큼 번호를 소비하므로"
    case .data(let octets, let at, let last):
      last.isEmpty
        ? "\(name)의 데이터 \(octets)옥텟\(at.clause { "(번호 \($0)부터)" })이 그만큼의 번호를 소비하므로"
        : "\(name)의 데이터 \(octets)옥텟이 번호 \(at)부터 \(last)까지를 소비하므로"
    case .gap: "\(name)의 데이터에서 빠졌던 것이 도착했으므로"
    case .nothing: "\(name, .subject) 번호를 소비하지 않았으므로"
    }
  }

  /// `SYN(번호 100) 뒤로`
  private func koreanSince(_ use: Use) -> String {
    switch use {
    case .syn(let at): "SYN\(at.clause { "(번호 \($0))" }) 뒤로"
    case .fin(let at): "FIN\(at.clause { "(번호 \($0))" }) 뒤로"
    case .data(_, _, let last): "\(last.clause { "\($0)까지의 " })데이터 뒤로"
    case .gap, .nothing: "그 뒤로"
    }
  }
}
