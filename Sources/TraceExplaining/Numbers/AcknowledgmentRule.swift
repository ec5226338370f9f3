import Problems

/// Why a segment has its acknowledgment number.
enum AcknowledgmentRule: Hashable, Sendable {
  /// The first number of the other direction, in a trace that begins within a connection.
  case first
  /// The lesson's metadata names it.
  case declared
  /// It follows what has arrived last.
  case next(Use)
  /// Nothing has arrived since the sender's last acknowledgment that would move it.
  case still
  /// The same, while later octets have arrived.
  case gap
  /// What the trace does not show has arrived too.
  case unshown(expected: String)
  /// The trace writes the other direction's numbers anew from here on.
  case renewed
  /// The trace goes on from a number that was wrong.
  case goesOnFromMistake
  /// It was sent with it, at another time.
  case oldDuplicate
  /// A segment sent again may repeat the number it had, though more has arrived since.
  case repeated
  /// `ACK=0` beside a SYN without ACK flag: the field is empty.
  case emptyField
  /// As `Reason` says, in a clause.
  case clause(Reason)
}

extension NumberWords {
  /// Why `number` is the acknowledgment number.
  func sentence(_ rule: AcknowledgmentRule, _ number: String) -> String {
    switch language {
    case .english: english(rule, number)
    case .korean: korean(rule, number)
    }
  }

  private func english(_ rule: AcknowledgmentRule, _ number: String) -> String {
    switch rule {
    case .first:
      "The trace begins within a connection: \(sender) has everything before \(number), and expects \(number) next."
    case .declared:
      "The lesson says that \(sender) expects \(number) next."
    case .next(let use):
      "\(english(use, by: receiver)), so \(sender) expects \(number) next."
    case .still:
      "Nothing more has arrived from \(receiver), so \(sender) still expects \(number)."
    case .gap:
      "Octets are missing from \(number) on, so the acknowledgment stays there, though later ones have arrived."
    case .unshown(let expected):
      "What the trace does not show has arrived\(expected.clause { " from \($0) on" }), so \(sender) expects "
        + "\(number) next."
    case .renewed:
      "From here on the trace counts \(receiver)'s numbers anew, and \(sender) expects \(number) next."
    case .goesOnFromMistake:
      "\(number) goes on from the number that was wrong above."
    case .oldDuplicate:
      "It has the acknowledgment with which it was sent."
    case .repeated:
      "What is sent again may keep its acknowledgment, \(number)."
    case .emptyField:
      "Without the ACK flag the field means nothing: \(sender) has nothing to acknowledge yet."
    case .clause(let reason):
      reason.text(in: .english).clause(or: "\(number) is the number that \(sender) expects next.") {
        "\(sender) expects \(number) next: \($0)."
      }
    }
  }

  private func korean(_ rule: AcknowledgmentRule, _ number: String) -> String {
    switch rule {
    case .first:
      "트레이스가 연결 도중에 시작하며, \(sender, .topic) \(number) 앞까지 모두 받아 다음에 \(number, .object) 기다립니다."
    case .declared:
      "수업에서 \(sender, .subject) 다음에 받을 번호를 \(number, .toward) 정했습니다."
    case .next(let use):
      "\(korean(use, by: receiver)) \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .still:
      "\(receiver)에게서 더 도착한 것이 없으므로 \(sender, .subject) 받을 번호는 여전히 \(number)입니다."
    case .gap:
      "\(number)부터의 옥텟이 빠져 있으므로, 그 뒤의 것이 도착했어도 확인 응답 번호는 그대로입니다."
    case .unshown(let expected):
      "트레이스에 나오지 않은 것도 \(expected.clause { "\($0)부터 " })도착했으므로, \(sender, .subject) 다음에 받을 번호는 "
        + "\(number)입니다."
    case .renewed:
      "여기서부터 트레이스가 \(receiver)의 번호를 새로 세며, \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .goesOnFromMistake:
      "\(number, .topic) 앞에서 틀린 번호를 이어 센 것입니다."
    case .oldDuplicate:
      "처음 보낼 때의 확인 응답 번호 그대로입니다."
    case .repeated:
      "다시 보내는 것은 처음의 확인 응답 번호 \(number, .object) 그대로 써도 됩니다."
    case .emptyField:
      "ACK 플래그가 없으면 이 필드에는 뜻이 없습니다. \(sender, .topic) 아직 확인 응답할 것이 없습니다."
    case .clause(let reason):
      reason.text(in: .korean).clause(or: "\(sender, .subject) 다음에 받을 번호는 \(number)입니다.") {
        "\(sender, .subject) 다음에 받을 번호는 \(number)입니다. \($0)."
      }
    }
  }
}
