package import Problems
package import TraceSyntax

/// An item of a segment's line: what its number says.
package struct ItemPage {
  /// The key, as `fmt` writes it.
  package let key: String
  /// What it is a part of.
  package let part: StatementPart
  /// Where the header's field or the option is told.
  package let reference: RFCReference
  private let english: String
  private let korean: String

  private init(
    _ key: String, _ part: StatementPart, _ reference: RFCReference, _ english: String, _ korean: String
  ) {
    self.key = key
    self.part = part
    self.reference = reference
    self.english = english
    self.korean = korean
  }

  /// What it says, in one sentence.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  /// The page of a part; `nil` for what is no item.
  package static func of(_ part: StatementPart) -> ItemPage? { all.first { $0.part == part } }

  /// All items, in the order of the notation.
  package static let all: [ItemPage] = [
    ItemPage(
      "Seq", .sequence, RFCReference(9293, "3.4"),
      "The number of the segment's first octet of data, or of its SYN or FIN.",
      "첫 데이터 옥텟, 또는 SYN이나 FIN의 번호입니다."),
    ItemPage(
      "ACK", .acknowledgment, RFCReference(9293, "3.4"),
      "The next number that the sender expects: all before it has arrived.",
      "다음에 받을 번호입니다. 그 앞은 모두 받았다는 뜻입니다."),
    ItemPage(
      "Len", .length, RFCReference(9293, "3.4"), "Octets of data; each uses one number.",
      "데이터의 옥텟 수입니다. 한 옥텟이 번호 하나를 소비합니다."),
    ItemPage(
      "Win", .window, RFCReference(9293, "3.8.6"), "How many octets the sender can take from ACK on.",
      "ACK 번호부터 받을 수 있는 옥텟 수입니다."),
    ItemPage(
      "Urg", .urgentPointer, RFCReference(9293, "3.8.5"), "Where urgent data ends, counted from Seq.",
      "긴급 데이터가 끝나는 곳을 Seq부터 센 값입니다."),
    ItemPage(
      "MSS", .option(.maximumSegmentSize), RFCReference(9293, "3.7.1"),
      "The largest segment that the sender of this SYN accepts, in octets of data.",
      "이 SYN을 보낸 쪽이 받을 수 있는 가장 큰 세그먼트의 데이터 옥텟 수입니다."),
    ItemPage(
      "WS", .option(.windowScale), RFCReference(7323, "2.2"),
      "By how much the windows of the sender are to be multiplied.", "보낸 쪽의 윈도우에 곱할 값입니다."),
    ItemPage(
      "SACK_PERM", .option(.selectiveAcknowledgmentPermitted), RFCReference(2018, "2"),
      "The sender understands selective acknowledgments.", "선택적 확인 응답을 지원함을 알립니다."),
    ItemPage(
      "SACK", .option(.selectiveAcknowledgment), RFCReference(2018, "3"),
      "What has arrived ahead of a gap: from the first number up to, not including, the second.",
      "빠진 것 뒤에 도착한 범위입니다. 첫 번호부터 둘째 번호 앞까지입니다."),
    ItemPage(
      "TSval", .option(.timestampValue), RFCReference(7323, "3.2"), "The clock of the sender.",
      "보낸 쪽의 시계 값입니다."),
    ItemPage(
      "TSecr", .option(.timestampEchoReply), RFCReference(7323, "3.2"),
      "The last timestamp received, sent back.", "마지막으로 받은 타임스탬프를 돌려보낸 값입니다."),
    ItemPage(
      "TFO", .option(.fastOpen), RFCReference(7413, "4.1.1"), "A cookie for Fast Open, or a request for one.",
      "Fast Open 쿠키, 또는 그 요청입니다."),
    ItemPage(
      "Data", .data, RFCReference(9293, "3.4"), "The octets themselves, with the escapes of C.",
      "데이터의 내용이며, C의 이스케이프를 씁니다."),
  ]
}
