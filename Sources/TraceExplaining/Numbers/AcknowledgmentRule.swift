import Problems

/// Why a segment has its acknowledgment number.
package enum AcknowledgmentRule: Hashable, Sendable {
  /// The first number of the other direction, in a trace that begins within a connection.
  case first
  /// The lesson's metadata names it.
  case declared
  /// It follows a SYN or a FIN that has arrived.
  case next(Use)
  /// It follows the SYN alone, though that carried data.
  case synAlone(at: String)
  /// It follows several things that have arrived.
  case several(ArrivedNumbers)
  /// It follows octets that have arrived; both are empty where they are not to be told.
  case data(first: String, last: String)
  /// The same, of which the rest lies beyond the window.
  case part(first: String, last: String)
  /// The same, and the peer has taken what lies beyond its window, too.
  case overrun
  /// The same, now that what was missing before them has arrived; `hasMore` where something is missing behind them.
  case gapFilled(last: String, hasMore: Bool)
  /// What has arrived since the sender's last acknowledgment would not move it.
  case still(Arrived)
  /// The same, while later octets, or only the FIN behind them, have arrived.
  case gap(isFin: Bool)
  /// The octet of a probe found room.
  case probe(octet: String)
  /// What the trace does not show has arrived too.
  case unshown
  /// The trace writes the other direction's numbers anew from here on.
  case renewed
  /// The trace counts from the initial sequence numbers from here on; `of` is the number it would have written.
  case relative(of: String)
  /// The trace goes on from a number that was wrong.
  case goesOnFromMistake
  /// A refusal acknowledges what it refuses.
  case refusal(Use)
  /// It was sent with it, at another time.
  case oldDuplicate
  /// A segment sent again may repeat the number it had, though more has arrived since.
  case repeated
  /// `ACK=0` beside a SYN without ACK flag: the field is empty.
  case emptyField
  /// What must be sent here has no acknowledgment.
  case notMeant
  /// A reset that takes its number from the segment it answers needs none.
  case unneeded
}

/// The numbers of what has arrived; empty where a part has not, or its number is not to be told.
package struct ArrivedNumbers: Hashable, Sendable {
  package var parts: Acknowledged
  package var syn: String
  /// The first and the last octet.
  package var first: String
  package var last: String
  package var fin: String

  package init(_ parts: Acknowledged, syn: String, first: String, last: String, fin: String) {
    self.parts = parts
    self.syn = syn
    self.first = first
    self.last = last
    self.fin = fin
  }
}

extension NumberWords {
  /// Why `number` is the acknowledgment number.
  package func sentence(_ rule: AcknowledgmentRule, _ number: String) -> String {
    switch language {
    case .english: english(rule, number)
    case .korean: korean(rule, number)
    }
  }

  private func english(_ rule: AcknowledgmentRule, _ number: String) -> String {
    switch rule {
    case .first: "\(sender) has everything before \(number) of \(receiver), and expects \(number) next."
    case .declared: "The lesson says that \(sender) expects \(number) next."
    case .next(let use): "\(english(use, of: receiver)), so \(sender) expects \(number) next."
    case .synAlone(let at):
      "\(sender) has taken \(receiver)'s SYN\(at.clause { " at \($0)" }), but not the data that came with it, so it "
        + "expects \(number) next."
    case .several(let arrived):
      "\(receiver)'s \(english(arrived)) have arrived, so \(sender) expects \(number) next."
    case .data("", _), .data(_, ""): "\(receiver)'s data has arrived, so \(sender) expects \(number) next."
    case .data(let first, let last):
      first == last
        ? "\(receiver)'s octet \(first) has arrived, so \(sender) expects \(number) next."
        : "\(receiver)'s octets \(first) to \(last) have arrived, so \(sender) expects \(number) next."
    case .part("", _), .part(_, ""):
      "Only a part of \(receiver)'s data fits into the window, so \(sender) expects \(number) next."
    case .part(let first, let last):
      "Only the octets \(first) to \(last) fit into \(sender)'s window, so it expects \(number) next."
    case .overrun:
      "\(sender) has taken all of \(receiver)'s data, also what lies beyond its window, so it expects \(number) next."
    case .gapFilled(let last, hasMore: true):
      "What was missing has arrived, which with what had been kept is all\(last.clause { " up to \($0)" }); the next gap "
        + "begins at \(number), so \(sender) expects \(number) next."
    case .gapFilled(let last, hasMore: false):
      "What was missing has arrived, and \(receiver)'s data after it had been kept\(last.clause { ", up to \($0)" }), so "
        + "\(sender) expects \(number) next."
    case .still(.nothing): "Nothing more has arrived from \(receiver), so \(sender) still expects \(number)."
    case .still(.unnumbered):
      "Nothing more that uses a number has arrived from \(receiver), so \(sender) still expects \(number)."
    case .still(.again):
      "Only what \(sender) had already has arrived from \(receiver) again, so \(sender) still expects \(number)."
    case .still(.untaken):
      "\(sender) has not taken what has arrived from \(receiver), so it still expects \(number)."
    case .gap(isFin: false):
      "Octets are missing from \(number) on, so the acknowledgment stays there, though later ones have arrived."
    case .gap(isFin: true):
      "Octets are missing from \(number) on, so the acknowledgment stays there, though the FIN after them has arrived."
    case .probe(let octet):
      "\(sender)'s window has opened, and it has taken the probe's octet\(octet.clause { " \($0)" }), so it expects "
        + "\(number) next."
    case .unshown:
      "Segments that the trace does not show have arrived as well, so \(sender) expects \(number) next."
    case .renewed:
      "From here on the trace counts \(receiver)'s numbers anew, and \(sender) expects \(number) next."
    case .relative(let absolute):
      "Counted from \(receiver)'s initial sequence number, \(number) stands for \(absolute), which \(sender) expects next."
    case .goesOnFromMistake: "\(number) goes on from the number that was wrong above."
    case .refusal(let use):
      "\(english(use, of: receiver)), and \(number) acknowledges it, so that the reset is believed."
    case .oldDuplicate: "\(number) is the acknowledgment it was sent with at that time."
    case .repeated: "What is sent again may keep its acknowledgment, \(number)."
    case .emptyField:
      "Without the ACK flag the field means nothing: \(sender) has nothing to acknowledge yet."
    case .unneeded:
      "A reset that takes its number from the segment it answers needs no acknowledgment, and \(number) tells nothing."
    case .notMeant: "What \(sender) must send here has no ACK flag, and the field would mean nothing."
    }
  }

  private func korean(_ rule: AcknowledgmentRule, _ number: String) -> String {
    switch rule {
    case .first:
      "\(sender, .topic) \(receiver, .toward)부터 번호 \(number) 앞의 것을 모두 받았고, 다음에 받을 번호는 \(number)입니다."
    case .declared: "이 수업의 메타데이터에 \(sender, .subject) 다음에 받을 번호가 \(number, .toward) 적혀 있습니다."
    case .next(let use): "\(korean(use, of: receiver)) \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .synAlone(let at):
      "\(sender, .topic) \(receiver)의 SYN\(at.clause { "(번호 \($0))" })만 받고 함께 온 데이터는 받지 않았으므로, 다음에 받을 번호는 "
        + "\(number)입니다."
    case .several(let arrived):
      "\(receiver)의 \(korean(arrived)) 도착했으므로 \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .data("", _), .data(_, ""):
      "\(receiver)의 데이터가 도착했으므로 \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .data(let first, let last):
      first == last
        ? "\(receiver)의 옥텟 \(first, .subject) 도착했으므로 \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
        : "\(receiver)의 옥텟 \(first)부터 \(last)까지 도착했으므로 \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .part("", _), .part(_, ""):
      "\(receiver)의 데이터 가운데 일부만 윈도우에 들어가므로 \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .part(let first, let last):
      "\(sender)의 윈도우에 옥텟 \(first)부터 \(last)까지만 들어가므로 다음에 받을 번호는 \(number)입니다."
    case .overrun:
      "\(sender, .topic) 윈도우를 벗어난 것까지 \(receiver)의 데이터를 모두 받아들였으므로 다음에 받을 번호는 \(number)입니다."
    case .gapFilled(let last, hasMore: true):
      "빠졌던 것이 도착하여 이미 받아 둔 것과 \(last.clause { "\($0)까지 " })이어졌고, 다음으로 빠진 것은 \(number)부터이므로 "
        + "\(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .gapFilled(let last, hasMore: false):
      "빠졌던 것이 도착했고 그 뒤의 데이터는 \(last.clause { "\($0)까지 " })이미 받아 두었으므로, \(sender, .subject) 다음에 받을 "
        + "번호는 \(number)입니다."
    case .still(.unnumbered):
      "\(receiver, .toward)부터 번호를 소비하는 것이 더 도착하지 않았으므로, \(sender, .subject) 다음에 받을 번호는 여전히 "
        + "\(number)입니다."
    case .still(.again):
      "\(receiver, .toward)부터 이미 받은 것만 다시 도착했으므로, \(sender, .subject) 다음에 받을 번호는 여전히 \(number)입니다."
    case .still(.untaken):
      "\(receiver, .toward)부터 도착한 것을 받아들이지 않았으므로, \(sender, .subject) 다음에 받을 번호는 여전히 \(number)입니다."
    case .still(.nothing):
      "\(receiver, .toward)부터 더 도착한 것이 없으므로 \(sender, .subject) 다음에 받을 번호는 여전히 \(number)입니다."
    case .gap(isFin: true):
      "\(number)부터의 옥텟이 빠져 있으므로, 그 뒤의 FIN이 도착했어도 확인 응답 번호는 그대로입니다."
    case .probe(let octet):
      "\(sender)의 윈도우가 열려 윈도우 프로브의 \(octet.clause(or: "옥텟") { "옥텟 \($0)" }, .object) 받았으므로, 다음에 받을 번호는 \(number)입니다."
    case .gap(isFin: false):
      "\(number)부터의 옥텟이 빠져 있으므로, 그 뒤의 것이 도착했어도 확인 응답 번호는 그대로입니다."
    case .unshown:
      "트레이스에 나오지 않은 세그먼트도 도착했으므로, \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .renewed:
      "여기서부터 트레이스가 \(receiver)의 번호를 새로 세며, \(sender, .subject) 다음에 받을 번호는 \(number)입니다."
    case .relative(let absolute):
      "\(receiver)의 초기 시퀀스 번호부터 세면 \(number, .topic) \(sender, .subject) 다음에 받을 \(absolute, .object) 뜻합니다."
    case .goesOnFromMistake: "\(number, .topic) 앞에서 틀린 번호를 이어 센 것입니다."
    case .refusal(let use): "\(korean(use, of: receiver)) \(number, .toward) 그것을 확인 응답합니다. 그래야 상대가 RST를 믿습니다."
    case .oldDuplicate: "\(number, .topic) 전에 보낼 때의 확인 응답 번호 그대로입니다."
    case .repeated: "다시 보내는 것은 처음의 확인 응답 번호 \(number, .object) 그대로 써도 됩니다."
    case .emptyField:
      "ACK 플래그가 없으면 이 필드에는 뜻이 없습니다. \(sender, .topic) 아직 확인 응답할 것이 없습니다."
    case .unneeded:
      "응답 대상에서 번호를 따오는 RST에는 확인 응답이 필요 없으며, \(number, .topic) 아무것도 알리지 않습니다."
    case .notMeant: "\(sender, .subject) 여기서 보내야 하는 것에는 ACK 플래그가 없으므로 이 필드에 뜻이 없습니다."
    }
  }
}
