import Problems

/// What the window of a segment says.
struct WindowFact: Hashable, Sendable {
  /// The field as written.
  var field: UInt16
  /// Octets that it means.
  var octets: UInt32
  /// What it is multiplied by; 1 without scaling.
  var factor: UInt32
  /// From where on it counts; empty where that is not known.
  var from: String
  /// Whether the segment is a SYN, whose window is never scaled, while both ask for scaling.
  var isUnscaledSyn: Bool
}

extension NumberWords {
  /// `5 octets of data use the numbers 101 to 105.`
  ///
  /// - Parameters:
  ///   - first: the first number used; empty where it is not to be told.
  ///   - last: the last one, likewise.
  func length(_ octets: String, first: String, last: String) -> String {
    switch language {
    case .english:
      switch (octets, first.isEmpty || last.isEmpty) {
      case ("0", _): "There is no data, which would use numbers."
      case ("1", false): "1 octet of data uses the number \(first)."
      case ("1", true): "1 octet of data uses one number."
      case (_, false): "\(octets) octets of data use the numbers \(first) to \(last)."
      case (_, true): "\(octets) octets of data use as many numbers\(first.clause { ", from \($0) on" })."
      }
    case .korean:
      switch (octets, first.isEmpty || last.isEmpty) {
      case ("0", _): "번호를 소비할 데이터가 없습니다."
      case ("1", false): "데이터 1옥텟이 번호 \(first, .object) 소비합니다."
      case ("1", true): "데이터 1옥텟이 번호 하나를 소비합니다."
      case (_, false): "데이터 \(octets)옥텟이 번호 \(first)부터 \(last)까지를 소비합니다."
      case (_, true): "데이터 \(octets)옥텟이 \(first.clause { "번호 \($0)부터 " })그만큼의 번호를 소비합니다."
      }
    }
  }

  /// The length beside `Data="…"`.
  func lengthOfData(_ octets: String) -> String {
    switch language {
    case .english: "What Data writes out has \(octets == "1" ? "1 octet" : "\(octets) octets")."
    case .korean: "Data에 적힌 것은 \(octets)옥텟입니다."
    }
  }

  /// Data whose length is not written.
  var unwrittenLength: String {
    switch language {
    case .english: "How many octets these are is not written; the next number tells."
    case .korean: "몇 옥텟인지 적혀 있지 않으며, 다음 번호로 알 수 있습니다."
    }
  }

  /// What room `window` gives.
  func window(_ window: WindowFact) -> String {
    var sentences: [String] = []
    switch language {
    case .english:
      if window.factor > 1 {
        sentences.append(
          "\(window.field) × \(window.factor) is \(window.octets), as both SYNs agreed on window scaling.")
      }
      sentences.append(
        window.octets == 0
          ? "\(sender) has no room: but for probes, \(receiver) may send no data until the window opens."
          : "\(sender) has room for \(window.octets == 1 ? "1 octet" : "\(window.octets) octets")\(window.from.clause { ", from \($0) on" })."
      )
      if window.isUnscaledSyn { sentences.append("The window of a SYN is never scaled.") }
    case .korean:
      if window.factor > 1 {
        sentences.append(
          "두 SYN에서 윈도우 스케일을 쓰기로 했으므로 \(window.field) × \(window.factor) = \(window.octets)입니다.")
      }
      sentences.append(
        window.octets == 0
          ? "\(sender)의 버퍼에 자리가 없어, 윈도우가 열릴 때까지 \(receiver, .topic) 윈도우 프로브 말고는 데이터를 보낼 수 없습니다."
          : "\(sender, .topic) \(window.from.clause { "번호 \($0)에서 시작하는 " })\(window.octets)옥텟을 받을 수 있습니다.")
      if window.isUnscaledSyn { sentences.append("SYN의 윈도우에는 스케일을 쓰지 않습니다.") }
    }
    return sentences.joined(separator: " ")
  }

  /// The pointer of a segment without URG.
  var urgentWithoutFlag: String {
    switch language {
    case .english: "Without the URG flag the field means nothing."
    case .korean: "URG 플래그가 없으면 이 필드에는 뜻이 없습니다."
    }
  }

  /// Where urgent data ends: `end` is the number behind it, empty where it is not to be told.
  func urgent(_ pointer: String, end: String) -> String {
    switch language {
    case .english:
      end.clause(or: "Counted from Seq, \(pointer) further on lies what follows the urgent data.") {
        "Counted from Seq, the urgent data ends before \($0)."
      }
    case .korean:
      end.clause(or: "Seq부터 \(pointer)옥텟까지가 긴급 데이터입니다.") {
        "Seq부터 세면 긴급 데이터는 \($0) 앞에서 끝납니다."
      }
    }
  }
}
