import Problems

/// What has arrived, in words, and what follows from it beside the number.
extension NumberWords {
  /// `SYN at 100, octets 101 to 118 and FIN at 119`, without those that have not arrived.
  func english(_ arrived: ArrivedNumbers) -> String {
    var parts: [String] = []
    if arrived.parts.syn { parts.append("SYN\(arrived.syn.clause { " at \($0)" })") }
    if arrived.parts.data {
      let isOne = arrived.first == arrived.last
      parts.append(
        arrived.first.isEmpty || arrived.last.isEmpty
          ? "data" : isOne ? "octet \(arrived.first)" : "octets \(arrived.first) to \(arrived.last)")
    }
    if arrived.parts.fin { parts.append("FIN\(arrived.fin.clause { " at \($0)" })") }
    return EnglishWords.list(parts)
  }

  /// `SYN(번호 100)과 옥텟 101부터 118까지와 FIN(번호 119)이`, with the particle of the subject.
  func korean(_ arrived: ArrivedNumbers) -> String {
    var text = ""
    if arrived.parts.syn {
      text = "SYN\(arrived.syn.clause { "(번호 \($0))" })"
      text += arrived.parts.data || arrived.parts.fin ? "과 " : "이"
    }
    if arrived.parts.data {
      let data = koreanData(arrived)
      text += arrived.parts.fin ? "\(data, .and) " : "\(data, .subject)"
    }
    if arrived.parts.fin { text += "FIN\(arrived.fin.clause { "(번호 \($0))" })이" }
    return text
  }

  private func koreanData(_ arrived: ArrivedNumbers) -> String {
    if arrived.first.isEmpty || arrived.last.isEmpty { return "데이터" }
    return arrived.first == arrived.last
      ? "옥텟 \(arrived.first)" : "옥텟 \(arrived.first)부터 \(arrived.last)까지"
  }

  /// Behind the acknowledgment of what a lost one acknowledged too.
  func coversLost(_ number: Int) -> String {
    switch language {
    case .english: "That covers what segment \(number), which was lost, acknowledged."
    case .korean: "유실된 세그먼트 \(number, .subject) 확인 응답한 것도 여기에 들어 있습니다."
    }
  }

  /// Behind a number that tells how much data a segment carried.
  func tellsLength(of number: Int, _ octets: String) -> String {
    switch language {
    case .english: "So segment \(number) carried \(octets == "1" ? "1 octet" : "\(octets) octets")."
    case .korean: "따라서 세그먼트 \(number)의 데이터는 \(octets)옥텟입니다."
    }
  }

  /// Behind numbers that wrap around: the greatest and the least.
  func wrapsAround(_ greatest: String, _ least: String) -> String {
    switch language {
    case .english: "After \(greatest) comes \(least)."
    case .korean: "\(greatest) 다음의 번호는 \(least)입니다."
    }
  }
}

/// Lists in English.
enum EnglishWords {
  /// `a`, `a and b`, `a, b and c`.
  static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
  }
}
