package import Problems
package import TraceSyntax

/// The few words that a drawing adds to what the trace says.
package enum DrawingWords {
  /// `again 1`: the segment with that number is sent again; without one where it is not shown.
  package static func again(_ number: Int32?, isSpurious: Bool, in language: Language) -> String {
    switch (language, isSpurious) {
    case (.english, false): number.map { "again \($0)" } ?? "again"
    case (.english, true): number.map { "again \($0), spurious" } ?? "again, spurious"
    case (.korean, false): number.map { "세그먼트 \($0) 재전송" } ?? "재전송"
    case (.korean, true): number.map { "세그먼트 \($0) 불필요한 재전송" } ?? "불필요한 재전송"
    }
  }

  /// What happens to a segment that does not arrive.
  package static func lost(in language: Language) -> String {
    switch language {
    case .english: "lost"
    case .korean: "유실"
    }
  }

  /// What happens to a segment that arrives damaged.
  package static func corrupt(in language: Language) -> String {
    switch language {
    case .english: "corrupt"
    case .korean: "손상"
    }
  }

  /// A segment of an earlier row comes out of the network.
  package static func arrives(in language: Language) -> String {
    switch language {
    case .english: "arrives"
    case .korean: "도착"
    }
  }

  /// A segment that stays in the network until a later row.
  package static func arrivesLater(in language: Language) -> String {
    switch language {
    case .english: "arrives later"
    case .korean: "나중에 도착"
    }
  }

  /// A segment that is still in the network at the end of the trace.
  package static func inFlight(in language: Language) -> String {
    switch language {
    case .english: "still on its way"
    case .korean: "전송 중"
    }
  }

  /// A segment that the network delivers twice.
  package static func arrivesTwice(in language: Language) -> String {
    switch language {
    case .english: "arrives twice"
    case .korean: "두 번 도착"
    }
  }

  /// A segment of an earlier connection, or a late copy.
  package static func oldDuplicate(in language: Language) -> String {
    switch language {
    case .english: "old duplicate"
    case .korean: "오래된 중복"
    }
  }

  /// A copy arrives, and another is still on the way.
  package static func copy(in language: Language) -> String {
    switch language {
    case .english: "a copy"
    case .korean: "복사본"
    }
  }

  /// What the trace claims of a segment beside a retransmission, in the order of the notation.
  package static func claims(_ marks: SegmentMarks, in language: Language) -> [String] {
    let words: [(SegmentMarks, String, String)] = [
      (.keepAlive, "keep-alive", "keep-alive"), (.windowProbe, "window probe", "윈도우 프로브"),
      (.windowUpdate, "window update", "윈도우 갱신"), (.duplicateAcknowledgment, "duplicate ACK", "중복 ACK"),
      (.challengeAcknowledgment, "challenge ACK", "challenge ACK"), (.outOfOrder, "out of order", "순서 바뀜"),
    ]
    return words.filter { marks.hasAny($0.0) }.map { language == .english ? $0.1 : $0.2 }
  }

  /// An event at an endpoint, with the words of RFC 9293 for its calls; `octets` of a SEND, where they are written.
  package static func event(_ event: EventKind, octets: UInt32?, in language: Language) -> String {
    let user = language == .english ? "user" : "사용자"
    let timer = language == .english ? "timer" : "타이머"
    return switch event {
    case .listen: language == .english ? "\(user): passive OPEN" : "\(user): 수동 OPEN"
    case .open: language == .english ? "\(user): active OPEN" : "\(user): 능동 OPEN"
    case .send: octets.map { "\(user): SEND \($0)" } ?? "\(user): SEND"
    case .shutdown: "\(user): shutdown"
    case .close: "\(user): CLOSE"
    case .abort: "\(user): ABORT"
    case .timeout: language == .english ? "\(timer): retransmission timeout" : "\(timer): 재전송 타임아웃"
    case .timeWaitTimeout: language == .english ? "\(timer): 2 MSL are over" : "\(timer): 2MSL 경과"
    case .userTimeout: language == .english ? "\(timer): user timeout" : "\(timer): 사용자 타임아웃"
    case .reboot: language == .english ? "reboot" : "재부팅"
    }
  }

  /// The name of an endpoint that the trace never names.
  package static func unnamed(in language: Language) -> String {
    switch language {
    case .english: "peer"
    case .korean: "상대"
    }
  }

  /// What a drawing shows, in a sentence: for those who cannot see it, and for lists of drawings.
  ///
  /// - Parameter segments: how many segments it shows; one that arrives on a line of its own is one.
  package static func summary(
    _ report: TraceReport, segments count: Int, names: [String], in language: Language
  ) -> String {
    let ends = zip(report.endpoints, names).compactMap { endpoint, name in
      endpoint.final.map { "\(name) \($0)" }
    }
    let kinds = report.patterns.map { $0.page(in: language).name }.joined(separator: ", ").clause {
      ": \($0)"
    }
    switch language {
    case .english:
      let end = ends.isEmpty ? "" : " At the end: \(ends.joined(separator: ", "))."
      return
        "\(count) \(count == 1 ? "segment" : "segments") between \(names[0]) and \(names[1])\(kinds).\(end)"
    case .korean:
      let end = ends.isEmpty ? "" : " 마지막 상태: \(ends.joined(separator: ", "))."
      return "\(names[0], .and) \(names[1]) 사이의 세그먼트 \(count)개\(kinds).\(end)"
    }
  }
}
