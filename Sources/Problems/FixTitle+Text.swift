extension FixTitle {
  /// What the fix does, as an order to the writer without a final period; it can follow `help: `.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  private var english: String {
    switch self {
    case .write(let text): "write \(text.shortened)"
    case .writeFirst(let text, let endpoint):
      "write \(text.shortened) where the numbers of \(endpoint.shortened.or("this side")) begin"
    case .remove(let text): "remove \(text.shortened)"
    case .add(let text): "add \(text.trimmed)"
    case .insertLineBefore(let text): "insert before it: \(text.shortened)"
    case .insertLineAfter(let text): "insert after it: \(text.shortened)"
    case .removeLine: "remove the line"
    case .swapWithNextLine: "swap it with the next line"
    case .letCross(let line):
      "end the line \(line.shortened) with ... if it was still on its way, and write its arrival below"
    case .markLost: "say that the segment was lost: add (lost)"
    case .markRetransmission: "say that it is sent again: add (retransmission)"
    case .moveToTop: "move it to the top of the file"
    case .closeMetadata: "close the metadata: add ---"
    case .moveUnder(let key): "move it under \(key.shortened)"
    case .atSegmentBefore(let title): title.englishBefore
    }
  }

  private var korean: String {
    switch self {
    case .write(let text): "\(text.shortened, .toward) 쓰세요"
    case .writeFirst(let text, let endpoint):
      "\(endpoint.shortened.or("이쪽"))의 번호가 시작되는 곳에 \(text.shortened, .object) 쓰세요"
    case .remove(let text): "\(text.shortened, .object) 지우세요"
    case .add(let text): "\(text.trimmed, .object) 덧붙이세요"
    case .insertLineBefore(let text): "앞에 \(text.shortened) 줄을 넣으세요"
    case .insertLineAfter(let text): "뒤에 \(text.shortened) 줄을 넣으세요"
    case .removeLine: "이 줄을 지우세요"
    case .swapWithNextLine: "다음 줄과 순서를 바꾸세요"
    case .letCross(let line):
      "\(line.shortened) 세그먼트가 아직 전송 중이었다면, 그 줄 끝에 ...를 붙이고 도착을 아래에 쓰세요"
    case .markLost: "(lost)를 붙여 세그먼트가 유실되었음을 나타내세요"
    case .markRetransmission: "(retransmission)을 붙여 재전송임을 나타내세요"
    case .moveToTop: "파일의 맨 위로 옮기세요"
    case .closeMetadata: "--- 줄로 메타데이터를 닫으세요"
    case .moveUnder(let key): "\(key.shortened) 아래로 옮기세요"
    case .atSegmentBefore(let title): title.koreanBefore
    }
  }

  private var englishBefore: String {
    switch self {
    case .insertLineBefore(let text): "insert before the segment before: \(text.shortened)"
    case .insertLineAfter(let text): "insert after the segment before: \(text.shortened)"
    case .removeLine: "remove the line of the segment before"
    case .swapWithNextLine: "swap the segment before with the next line"
    case .markLost: "say that the segment before was lost: add (lost)"
    case .write, .writeFirst, .remove, .add, .letCross, .markRetransmission, .moveToTop, .closeMetadata,
      .moveUnder, .atSegmentBefore:
      "\(english) in the segment before"
    }
  }

  private var koreanBefore: String {
    switch self {
    case .insertLineBefore(let text): "앞 세그먼트의 앞에 \(text.shortened) 줄을 넣으세요"
    case .insertLineAfter(let text): "앞 세그먼트의 뒤에 \(text.shortened) 줄을 넣으세요"
    case .removeLine: "앞 세그먼트의 줄을 지우세요"
    case .swapWithNextLine: "앞 세그먼트와 다음 줄의 순서를 바꾸세요"
    case .markLost: "(lost)를 붙여 앞 세그먼트가 유실되었음을 나타내세요"
    case .write, .writeFirst, .remove, .add, .letCross, .markRetransmission, .moveToTop, .closeMetadata,
      .moveUnder, .atSegmentBefore:
      "앞 세그먼트에서 \(korean)"
    }
  }
}
