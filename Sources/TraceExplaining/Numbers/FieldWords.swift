import Problems

/// What the window of a segment says.
struct WindowFact: Hashable, Sendable {
  /// The field as written.
  var field: UInt16
  /// Octets that it means.
  var octets: UInt32
  /// What it is multiplied by; 1 without scaling.
  var factor: UInt32
  /// The first number and the last that it lets the peer send; empty where that is not known.
  var first: String
  var last: String
  /// Whether the segment is a SYN, whose window is never scaled, while both ask for scaling.
  var isUnscaledSyn: Bool
  /// Whether it was told why its sender's windows are multiplied.
  var isTold: Bool
}

/// Which numbers the data of a segment uses; a number is empty where it is not to be told.
struct LengthFact: Hashable, Sendable {
  /// Octets of data.
  var octets: String
  /// The first number and the last.
  var first = ""
  var last = ""
  /// Those of a SYN before the data and a FIN behind it.
  var syn = ""
  var fin = ""
  /// Whether its octet asks for room, or stands for nothing.
  var isProbe = false
  var isKeepAlive = false

  init(octets: String) { self.octets = octets }
}

/// What an urgent pointer says.
struct UrgentFact: Hashable, Sendable {
  var pointer: String
  /// The segment's number, from which the pointer counts.
  var start: String
  /// The number after the urgent data, and the one that ends it.
  var end: String
  var last: String
}

extension NumberWords {
  /// `5 octets of data use the numbers 101 to 105.`
  func length(_ fact: LengthFact) -> String {
    switch language {
    case .english:
      if fact.isKeepAlive, fact.octets == "1" {
        return "1 octet without meaning, under a number that is used already."
      }
      if fact.isProbe, fact.octets == "1" {
        return
          "1 octet of new data goes along; it uses the number\(fact.first.clause { " \($0)" }) if \(receiver) has "
          + "room for it."
      }
      let syn = fact.syn.clause { ", after the SYN, which uses \($0)" }
      let fin = fact.fin.clause { ", and the FIN uses \($0)" }
      return "\(englishLength(fact))\(syn)\(fin)."
    case .korean:
      if fact.isKeepAlive, fact.octets == "1" { return "이미 쓴 번호를 다시 쓰는, 뜻이 없는 1옥텟입니다." }
      if fact.isProbe, fact.octets == "1" {
        return
          "새 데이터 1옥텟을 함께 보내며, \(receiver)에 자리가 있으면 \(fact.first.clause(or: "번호 하나") { "번호 \($0)" }, .object) "
          + "소비합니다."
      }
      if fact.octets == "0" { return "번호를 소비할 데이터가 없습니다." }
      let syn = fact.syn.clause { "SYN이 번호 \($0, .object) 소비하고, 그 뒤의 " }
      let fin = fact.fin.clause { "하고 FIN이 번호 \($0, .object) 소비합니다." }
      return "\(syn)\(koreanLength(fact))\(fin.or("합니다."))"
    }
  }

  private func englishLength(_ fact: LengthFact) -> String {
    switch (fact.octets, fact.first.isEmpty || fact.last.isEmpty) {
    case ("0", _): "There is no data, which would use numbers"
    case ("1", false): "1 octet of data uses the number \(fact.first)"
    case ("1", true): "1 octet of data uses one number"
    case (_, false): "\(fact.octets) octets of data use the numbers \(fact.first) to \(fact.last)"
    case (_, true):
      "\(fact.octets) octets of data use as many numbers\(fact.first.clause { ", from \($0) on" })"
    }
  }

  /// Without the end of the verb.
  private func koreanLength(_ fact: LengthFact) -> String {
    switch (fact.octets, fact.first.isEmpty || fact.last.isEmpty) {
    case ("1", false): "데이터 1옥텟이 번호 \(fact.first, .object) 소비"
    case ("1", true): "데이터 1옥텟이 번호 하나를 소비"
    case (_, false): "데이터 \(fact.octets)옥텟이 번호 \(fact.first)부터 \(fact.last)까지를 소비"
    case (_, true):
      "데이터 \(fact.octets)옥텟이 \(fact.first.clause { "번호 \($0)부터 " })그만큼의 번호를 소비"
    }
  }

  /// The length beside `Data="…"`.
  func lengthOfData(_ octets: String) -> String {
    switch language {
    case .english: "What Data writes out has \(octets == "1" ? "1 octet" : "\(octets) octets")."
    case .korean: "Data에 적힌 것은 \(octets)옥텟입니다."
    }
  }

  /// Data whose length is not written; `isTold` where a later number tells it.
  func unwrittenLength(isTold: Bool) -> String {
    switch language {
    case .english:
      "How many octets these are is not written\(isTold ? "; the next number that is written tells" : "")."
    case .korean: "몇 옥텟인지 적혀 있지 않\(isTold ? "으며, 다음에 적힌 번호로 알 수 있습니다" : "습니다")."
    }
  }

  /// What room `window` gives.
  func window(_ window: WindowFact) -> String {
    switch language {
    case .english: english(window)
    case .korean: korean(window)
    }
  }

  private func english(_ window: WindowFact) -> String {
    if window.octets == 0 {
      return "\(sender) has no room: but for probes, \(receiver) may send no data until the window opens."
    }
    let octets = window.octets == 1 ? "1 octet" : "\(window.octets) octets"
    let range =
      window.last.isEmpty
      ? window.first.clause { ", from \($0) on" } : ", from \(window.first) to \(window.last)"
    let room =
      "\(sender) has room for \(octets)\(window.octets == 1 ? window.first.clause { ", \($0)" } : range)."
    if window.isUnscaledSyn { return "\(room) The window of a SYN is never scaled." }
    guard window.factor > 1 else { return room }
    let product = "\(window.field) × \(window.factor) is \(window.octets)"
    return window.isTold
      ? "\(product): \(room)" : "\(product), as both SYNs agreed on window scaling. \(room)"
  }

  private func korean(_ window: WindowFact) -> String {
    if window.octets == 0 {
      return "\(sender)의 버퍼에 자리가 없어, 윈도우가 열릴 때까지 \(receiver, .topic) 윈도우 프로브 말고는 데이터를 보낼 수 없습니다."
    }
    let range =
      window.last.isEmpty
      ? window.first.clause { "번호 \($0)에서 시작하는 " } : "번호 \(window.first)부터 \(window.last)까지 "
    let room =
      "\(sender, .topic) \(window.octets == 1 ? window.first.clause { "번호 \($0)의 " } : range)\(window.octets)옥텟을 받을 수 있습니다."
    if window.isUnscaledSyn { return "\(room) SYN의 윈도우에는 스케일을 쓰지 않습니다." }
    guard window.factor > 1 else { return room }
    let product = "\(window.field) × \(window.factor) = \(window.octets)"
    return window.isTold
      ? "\(product)이므로 \(room)" : "두 SYN에서 윈도우 스케일을 쓰기로 했으므로 \(product)입니다. \(room)"
  }

  /// The pointer of a segment without URG.
  var urgentWithoutFlag: String {
    switch language {
    case .english: "Without the URG flag the field means nothing."
    case .korean: "URG 플래그가 없으면 이 필드에는 뜻이 없습니다."
    }
  }

  /// Where urgent data ends; its last number and the number after it are empty where they are not to be told.
  func urgent(_ fact: UrgentFact) -> String {
    if fact.start.isEmpty || fact.end.isEmpty || fact.last.isEmpty {
      return switch language {
      case .english: "Seq + \(fact.pointer) is the number after the urgent data."
      case .korean: "Seq에 \(fact.pointer, .object) 더한 것이 긴급 데이터 바로 다음의 번호입니다."
      }
    }
    return switch language {
    case .english:
      "\(fact.start) + \(fact.pointer) = \(fact.end) is the number after the urgent data, which ends with \(fact.last)."
    case .korean:
      "\(fact.start) + \(fact.pointer) = \(fact.end, .subject) 긴급 데이터 바로 다음의 번호이며, 긴급 데이터는 \(fact.last)에서 끝납니다."
    }
  }
}
