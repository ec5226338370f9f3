---
title: SYN에서 FIN까지 연습하기
lang: ko
level: beginner
hstrace:
  exercises:
    - id: numbers
      kind: blank
      trace: 짧은 방문
      blanks: 5
      points: 5
      explain: 양쪽이 소비한 번호를 세어 보세요. SYN과 FIN은 번호를 하나씩 소비합니다.
    - id: order
      kind: reorder
      trace: 연결 설정
      points: 2
      explain: 도착하지 않은 것에는 확인 응답을 보낼 수 없습니다.
    - id: mistake
      kind: fault
      trace: 잘못 센 번호
      points: 2
    - id: off-by-one
      kind: fault
      trace: 짧은 방문
      points: 2
      explain: 올바른 트레이스의 번호 하나를 바꾸었습니다.
    - id: write
      kind: generate
      trace: 짧은 방문
      points: 4
---
# 네 종류의 연습 문제 다섯 개입니다. hstrace exercise가 문제를 내고 답을 채점합니다.

== 연결 설정 ==
클라이언트: SYN, Seq=100
서버: SYN-ACK, Seq=200, ACK=101
클라이언트: ACK, Seq=101, ACK=201

== 잘못 센 번호 ==
클라이언트: SYN, Seq=100
서버: SYN-ACK, Seq=200, ACK=101
#! expect: acknowledgment-mismatch
클라이언트: ACK, Seq=101, ACK=200
클라이언트: PSH-ACK, Seq=101, ACK=201, Len=10
서버: ACK, Seq=201, ACK=111

== 짧은 방문 ==
클라이언트: SYN, Seq=1000
서버: SYN-ACK, Seq=5000, ACK=1001
클라이언트: ACK, Seq=1001, ACK=5001
클라이언트: PSH-ACK, Seq=1001, ACK=5001, Len=20
서버: PSH-ACK, Seq=5001, ACK=1021, Len=300
클라이언트: ACK, Seq=1021, ACK=5301
클라이언트: FIN-ACK, Seq=1021, ACK=5301
서버: ACK, Seq=5301, ACK=1022
서버: FIN-ACK, Seq=5301, ACK=1022
클라이언트: ACK, Seq=1022, ACK=5302
