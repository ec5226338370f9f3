/// One Korean word for one thing: what each thing is called everywhere, and what else it could be called.
package enum KoreanTerms {
  /// A word that no text of the product has, and the one that stands for it.
  package static let others: [(other: String, term: String)] = [
    ("기록", "트레이스"), ("엔드포인트", "종단점"), ("끝점", "종단점"), ("독자", "읽는 사람"), ("읽는 이", "읽는 사람"),
    ("탐침", "윈도우 프로브"), ("연결 유지", "keep-alive"), ("킵얼라이브", "keep-alive"), ("챌린지", "challenge ACK"),
    ("시간 초과", "타임아웃"), ("배율", "윈도우 스케일"), ("계수기", "카운터"), ("옛 중복", "오래된 중복"),
    ("옛 복사본", "오래된 중복"), ("반만 닫기", "반닫기"), ("반쯤 열린", "반열림"), ("네 세그먼트 해제", "연결 해제"),
    ("세그먼트 종료", "세그먼트 연결 해제"), ("타이머가 끝", "타이머가 만료"), (" 청합니다", "요청합니다"), ("뜻했", "쓰려고 했습니까"),
    ("그 사이에", "그사이에"), ("거절", "거부"), ("적혔지만", "적혀 있지만"), ("수동적", "수동"), ("능동적", "능동"),
  ]
}
