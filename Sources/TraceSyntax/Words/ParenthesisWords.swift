/// The words that stand in parentheses: fates and claims of segments, and events.
enum ParenthesisWords {
  static let claims: [PackedWord: SegmentMarks] = {
    var table: [PackedWord: SegmentMarks] = [:]
    for (mark, canonical, spellings) in claimLists {
      table[PackedWord(canonical)] = mark
      for spelling in spellings { table[PackedWord(spelling)] = mark }
    }
    return table
  }()

  static let events: [PackedWord: EventKind] = {
    var table: [PackedWord: EventKind] = [:]
    for (kind, spellings) in eventLists {
      table[PackedWord(kind.word)] = kind
      for spelling in spellings { table[PackedWord(spelling)] = kind }
    }
    return table
  }()

  /// The canonical words of claims in canonical order, for suggestions and the formatter.
  static let claimWords: [(mark: SegmentMarks, word: String)] =
    claimLists.filter { $0.0 != [.spurious, .retransmission] }.map { ($0.0, $0.1) }

  private static let claimLists: [(SegmentMarks, String, [String])] = [
    (
      .lost, "lost",
      [
        "loss", "dropped", "drop", "packet loss", "packet lost", "패킷 유실", "패킷 손실", "유실", "유실됨", "손실", "손실됨",
        "분실", "丢失", "喪失",
      ]
    ),
    (.duplicate, "duplicate", ["duplicated", "old duplicate", "중복", "복제"]),
    (.corrupt, "corrupt", ["corrupted", "손상", "손상됨", "오류"]),
    ([.spurious, .retransmission], "spurious retransmission", ["불필요한 재전송"]),
    (.retransmission, "retransmission", ["retransmit", "retransmitted", "retrans", "rexmit", "재전송", "재송신"]),
    (.keepAlive, "keep-alive", ["tcp keep-alive", "킵얼라이브", "연결 유지"]),
    (.windowProbe, "window probe", ["zero window probe", "probe", "윈도우 탐침", "윈도 탐침", "윈도우 프로브"]),
    (.windowUpdate, "window update", ["윈도우 갱신", "윈도 갱신", "윈도우 업데이트"]),
    (
      .duplicateAcknowledgment, "duplicate ACK",
      ["dup ack", "duplicate acknowledgment", "중복 ACK", "중복 확인 응답"]
    ),
    (.challengeAcknowledgment, "challenge ACK", ["challenge acknowledgment", "챌린지 ACK"]),
    (.outOfOrder, "out of order", ["reordered", "순서 바뀜", "순서 어긋남"]),
    (.spurious, "spurious", ["불필요"]),
  ]

  private static let eventLists: [(EventKind, [String])] = [
    (.listen, ["passive open", "수동 개방", "대기"]),
    (.open, ["active open", "connect", "능동 개방", "연결"]),
    (.send, ["write", "송신", "보내기"]),
    (.shutdown, ["half-close", "셧다운"]),
    (.close, ["닫기", "종료"]),
    (.abort, ["강제 종료"]),
    (.timeout, ["retransmission timeout", "rto", "time out", "타임아웃", "시간 초과"]),
    (.timeWaitTimeout, ["2 msl", "2msl timeout", "time-wait timeout"]),
    (.userTimeout, ["사용자 타임아웃"]),
    (.reboot, ["crash", "restart", "재부팅"]),
  ]
}

extension EventKind {
  /// Whether `word`, without its parentheses, is one of the spellings of an event.
  package static func isSpelled(_ word: String) -> Bool { ParenthesisWords.events[PackedWord(word)] != nil }
}
