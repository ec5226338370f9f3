import Problems
import TraceChecking

/// What exercises ask for.
struct SheetWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// - Parameter title: that of the trace; empty without one.
  func blanks(_ count: Int, in title: String) -> String {
    switch language {
    case .english:
      count == 1
        ? "Which number belongs in the blank\(of(title))?"
        : "Which numbers belong in the \(count) blanks\(of(title))?"
    case .korean:
      count == 1 ? "\(of(title))빈칸에 알맞은 수는 무엇입니까?" : "\(of(title))빈칸 \(count)개에 알맞은 수는 각각 무엇입니까?"
    }
  }

  func order(_ count: Int, in title: String) -> String {
    switch language {
    case .english: "These \(count) lines\(of(title)) are out of order. In which order does it happen?"
    case .korean: "\(of(title))\(count)줄의 순서가 뒤섞였습니다. 어떤 순서로 일어납니까?"
    }
  }

  /// - Parameter asksCorrection: whether one line in the place of a wrong one puts it right.
  func faults(_ count: Int, in title: String, asksCorrection: Bool) -> String {
    switch language {
    case .english:
      let wrong = count == 1 ? "One line\(of(title)) is wrong." : "\(count) lines\(of(title)) are wrong."
      guard asksCorrection else { return "\(wrong) \(count == 1 ? "Which one?" : "Which ones?")" }
      return count == 1
        ? "\(wrong) Which one, and what should it say?" : "\(wrong) Which ones, and what should they say?"
    case .korean:
      let wrong = "\(of(title))\(count == 1 ? "한 " : "\(count)")줄이 틀렸습니다."
      return asksCorrection ? "\(wrong) 어느 줄이며, 어떻게 고쳐야 합니까?" : "\(wrong) 어느 줄입니까?"
    }
  }

  /// - Parameter number: which of several, from 1.
  func wrongLine(number: Int?) -> String {
    switch language {
    case .english: number.map { "Wrong line \($0)" } ?? "Wrong line"
    case .korean: number.map { "틀린 줄 \($0)" } ?? "틀린 줄"
    }
  }

  /// Below an order that may not be the only one.
  var otherOrders: String {
    switch language {
    case .english: "Another order is right too, if all of it can happen."
    case .korean: "다른 순서도 가능하면 정답으로 인정합니다."
    }
  }

  /// How a line should be.
  func right(_ line: String) -> String {
    switch language {
    case .english: "Right: \(line)"
    case .korean: "바르게: \(line)"
    }
  }

  func points(_ count: Int) -> String {
    switch language {
    case .english: "\(count) point\(count == 1 ? "" : "s")"
    case .korean: "\(count)점"
    }
  }

  /// Above what is right.
  var answers: String {
    switch language {
    case .english: "Answers"
    case .korean: "정답"
    }
  }

  /// Stands for the answer where more than one number is right.
  func numbers(_ content: Blank.Content) -> String {
    switch content {
    case .several(.windowBetween(let least, let most)), .several(.lengthBetween(let least, let most)):
      switch language {
      case .english: "\(least) to \(most)"
      case .korean: "\(least)~\(most)"
      }
    case .several(.urgentPointer):
      // A positive offset of 16 bits (RFC 9293, 3.1).
      switch language {
      case .english: "1 to 65535"
      case .korean: "1~65535"
      }
    case .several(.choice(let numbers)):
      switch language {
      case .english: numbers.joined(separator: " or ")
      case .korean: numbers.joined(separator: " 또는 ")
      }
    case .several(.omission(let least)):
      switch language {
      case .english: "\(least) or more"
      case .korean: "\(least) 이상"
      }
    case .several(.omissionBehind(let most)):
      switch language {
      case .english: "\(most) or less"
      case .korean: "\(most) 이하"
      }
    case .several(.together), .several(.some), .several(.unwrittenStart), .several(.unwrittenLength),
      .several(.wrongBefore),
      .unknown:
      switch language {
      case .english: "it depends"
      case .korean: "경우에 따라 다름"
      }
    case .one(let number), .likeliest(let number, _): number
    case .several:
      switch language {
      case .english: "any number"
      case .korean: "아무 번호"
      }
    }
  }

  private func of(_ title: String) -> String {
    guard !title.isEmpty else { return "" }
    switch language {
    case .english: return " of “\(title)”"
    case .korean: return "‘\(title)’에서 "
    }
  }
}
