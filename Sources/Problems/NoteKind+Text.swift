extension NoteKind {
  /// What stands under the place pointed at, without a final period.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  private var english: String {
    switch self {
    case .synUses(let number): "this SYN uses \(number.clause(or: "one number") { "number \($0)" })"
    case .finUses(let number): "this FIN uses \(number.clause(or: "one number") { "number \($0)" })"
    case .dataUses(let octets, let first, let last):
      octets == "1" ? "1 octet of data, \(first)" : "\(octets) octets of data, \(first) to \(last)"
    case .acknowledgmentUsesNone: "this pure ACK uses no number"
    case .firstSent: "first sent here"
    case .acknowledgedHere: "acknowledged here already"
    case .asksForAnswer: "this asks for an answer"
    case .notArrived: "this has not arrived"
    case .windowSet(let size): "the window is set here\(size.clause { ": \($0)" })"
    case .optionOffer: "the MSS is announced here"
    case .firstWritten: "first written here"
    case .notCheckedFromHere: "the trace is not checked from here on"
    }
  }

  private var korean: String {
    switch self {
    case .synUses(let number): "이 SYN이 번호 \(number.or("하나"), .object) 소비합니다"
    case .finUses(let number): "이 FIN이 번호 \(number.or("하나"), .object) 소비합니다"
    case .dataUses(let octets, let first, let last):
      octets == "1" ? "데이터 1옥텟, 번호 \(first)" : "데이터 \(octets)옥텟, 번호 \(first)부터 \(last)까지"
    case .acknowledgmentUsesNone: "이 ACK는 번호를 소비하지 않습니다"
    case .firstSent: "여기서 처음 보냈습니다"
    case .acknowledgedHere: "여기서 이미 확인 응답되었습니다"
    case .asksForAnswer: "이 세그먼트에 응답해야 합니다"
    case .notArrived: "이 세그먼트는 도착하지 않았습니다"
    case .windowSet(let size): "여기서 윈도우가 정해졌습니다\(size.clause { ": \($0)" })"
    case .optionOffer: "여기서 MSS를 알렸습니다"
    case .firstWritten: "여기에 먼저 적혔습니다"
    case .notCheckedFromHere: "여기부터는 검사하지 않습니다"
    }
  }
}
