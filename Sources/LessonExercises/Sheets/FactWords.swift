import Problems
import TraceChecking
import TraceText

/// Tells in words what a trace to be written must have.
struct FactWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// What is to be written, in a few sentences.
  func task(_ facts: TraceFacts) -> String {
    var sentences = [opening(facts)]
    if !facts.transfers.isEmpty { sentences.append(data(facts)) }
    if let closing = closing(facts) { sentences.append(closing) }
    if let end = end(facts) { sentences.append(end) }
    return sentences.joined(separator: " ")
  }

  private func name(_ facts: TraceFacts, _ side: Int) -> String { VisibleText.of(facts.names[side]) }

  private func opening(_ facts: TraceFacts) -> String {
    let (first, second) = (name(facts, 0), name(facts, 1))
    let numbers = (0...1).compactMap { side in facts.initial[side].map { (name(facts, side), $0) } }
    switch language {
    case .english:
      guard !numbers.isEmpty else {
        return
          "Write a trace of what happens in a connection between \(first) and \(second) that is open already."
      }
      let told = numbers.map { "\($0) begins with sequence number \($1)" }.joined(separator: " and ")
      return "Write a trace in which \(first) opens a connection to \(second): \(told)."
    case .korean:
      guard !numbers.isEmpty else {
        return "\(first, .and) \(second) 사이에 이미 열려 있는 연결에서 일어나는 일을 트레이스로 쓰세요."
      }
      let told = numbers.map { "\($0)의 초기 시퀀스 번호는 \($1)" }.joined(separator: ", ")
      return "\(first, .subject) \(second, .and) 연결을 여는 트레이스를 쓰세요. \(told)입니다."
    }
  }

  private func data(_ facts: TraceFacts) -> String {
    switch language {
    case .english:
      let told = facts.transfers.map {
        "\(name(facts, $0.sender)) sends \($0.octets) octet\($0.octets == 1 ? "" : "s") of data"
      }
      return "\(told.joined(separator: ", then "))\(facts.isAcknowledged ? ", all acknowledged" : "")."
    case .korean:
      let told = facts.transfers.map { "\(name(facts, $0.sender), .subject) 데이터 \($0.octets)옥텟을" }
      return "\(told.joined(separator: ", 이어서 ")) \(facts.isAcknowledged ? "보내고, 모두 확인 응답을 받습니다" : "보냅니다")."
    }
  }

  private func closing(_ facts: TraceFacts) -> String? {
    if let resetter = facts.resetter {
      switch language {
      case .english: return "\(name(facts, resetter)) resets the connection."
      case .korean: return "\(name(facts, resetter), .subject) 연결을 재설정(RST)합니다."
      }
    }
    guard let first = facts.closers.first else { return nil }
    let isHalf = facts.closers.count == 1
    let (closer, other) = (name(facts, first), name(facts, 1 - first))
    switch language {
    case .english:
      return isHalf
        ? "\(closer) closes its direction; \(other) does not close."
        : "\(closer) closes first, then \(other)."
    case .korean:
      return isHalf
        ? "\(closer, .topic) 자신의 방향을 닫고, \(other, .topic) 닫지 않습니다."
        : "\(closer, .subject) 먼저 닫고, 이어서 \(other, .subject) 닫습니다."
    }
  }

  private func end(_ facts: TraceFacts) -> String? {
    guard let first = facts.final[0], let second = facts.final[1] else { return nil }
    let (one, other) = (name(facts, 0), name(facts, 1))
    switch language {
    case .english:
      return first == second
        ? "Both are in \(first) at the end." : "At the end \(one) is in \(first) and \(other) in \(second)."
    case .korean:
      return first == second
        ? "마지막에는 둘 다 \(first) 상태입니다."
        : "마지막 상태는 \(one, .subject) \(first), \(other, .subject) \(second)입니다."
    }
  }

  /// What a written trace is held against: no more than the task names.
  func measure(_ facts: TraceFacts) -> String {
    let isNamed = [
      facts.initial.contains { $0 != nil }, !facts.transfers.isEmpty,
      !facts.closers.isEmpty || facts.resetter != nil, end(facts) != nil,
    ]
    let words =
      switch language {
      case .english: ["initial numbers", "data", "closing", "final states"]
      case .korean: ["번호", "데이터", "닫는 방법", "최종 상태"]
      }
    let named = zip(words, isNamed).filter(\.1).map(\.0)
    switch language {
    case .english:
      let kept = named.isEmpty ? "" : " that has the \(Self.list(named)) asked for"
      return "Any trace without errors and warnings\(kept) is right."
    case .korean:
      let kept = named.isEmpty ? "" : "문제의 조건(\(named.joined(separator: ", ")))에 맞고 "
      return "\(kept)오류와 경고가 없는 트레이스는 모두 정답입니다."
    }
  }

  /// `a`, `a and b`, `a, b and c`.
  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// Why a written trace is not what was asked for; the first thing that differs.
  func difference(_ written: TraceFacts, from asked: TraceFacts) -> String {
    switch language {
    case .english:
      if written.names != asked.names {
        return "The endpoints are to be \(name(asked, 0)), which begins, and \(name(asked, 1))."
      }
      if written.initial != asked.initial { return "The initial sequence numbers are others than asked for." }
      if written.transfers != asked.transfers { return "The data sent is other than asked for." }
      if written.isAcknowledged != asked.isAcknowledged {
        return "Not all data is acknowledged as asked for."
      }
      if written.resetter != asked.resetter || written.closers != asked.closers {
        return "It closes otherwise than asked for."
      }
      return "It ends in other states than asked for."
    case .korean:
      if written.names != asked.names {
        return "종단점은 \(name(asked, 0), .and) \(name(asked, 1))이고, 앞의 것이 시작해야 합니다."
      }
      if written.initial != asked.initial { return "초기 시퀀스 번호가 문제와 다릅니다." }
      if written.transfers != asked.transfers { return "보낸 데이터가 문제와 다릅니다." }
      if written.isAcknowledged != asked.isAcknowledged { return "데이터의 확인 응답이 문제와 다릅니다." }
      if written.resetter != asked.resetter || written.closers != asked.closers {
        return "닫는 방법이 문제와 다릅니다."
      }
      return "최종 상태가 문제와 다릅니다."
    }
  }
}
