import Problems

extension NumberWords {
  /// Before the sentence of a number that is inferred.
  var unwritten: String {
    switch language {
    case .english: "Not written, but known:"
    case .korean: "적혀 있지 않지만 알 수 있습니다."
    }
  }

  /// Before the sentence of an acknowledgment without which a reset would be dropped (3.10.7.3).
  var missingInReset: String {
    switch language {
    case .english: "Missing, and taken as meant; without it \(receiver) would drop the reset."
    case .korean: "빠져 있지만 적힌 것으로 보고 설명합니다. 이것이 없으면 \(receiver, .topic) 이 RST를 버립니다."
    }
  }

  /// Before the sentence of a number that is not the one written.
  func wrong(_ written: String, due: String) -> String {
    switch language {
    case .english: "\(written) is written, but \(due) is due; what follows is told as if \(due) were written."
    case .korean: "\(written, .copula)라고 적혀 있지만 \(due, .copulaDue)야 하므로, \(due, .toward) 보고 설명합니다."
    }
  }

  /// Instead of the sentence of a blank.
  var blank: String {
    switch language {
    case .english: "Left for the reader to fill in."
    case .korean: "읽는 사람이 채울 빈칸입니다."
    }
  }
}
