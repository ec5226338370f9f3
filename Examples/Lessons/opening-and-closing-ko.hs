---
title: "TCP 연결의 시작과 끝: 3-way 핸드셰이크와 4-way 핸드셰이크"
description:
  TCP는 데이터를 보내기 전에 연결을 열고, 다 보낸 뒤에 연결을 닫습니다. 여는 데는 세그먼트 세 개, 닫는 데는 흔히 네 개가 오갑니다.
  이 수업에서는 두 과정을 번호 하나하나까지 따라가며, 왜 그 번호여야 하는지를 봅니다.
lang: ko
level: beginner
duration: PT30M
objectives:
  - 3-way 핸드셰이크와 4-way 핸드셰이크의 세그먼트를 순서대로 말할 수 있다.
  - SYN과 FIN에 대한 확인 응답 번호가 왜 그 번호보다 1 큰지 설명할 수 있다.
  - 연결의 단계마다 두 종단점의 상태를 댈 수 있다.
prerequisites:
  - 클라이언트와 서버가 무엇인지 안다.
tags: [TCP, 핸드셰이크, 연결 해제]
license: CC-BY-4.0
hstrace:
  endpoints: [{name: 클라이언트}, {name: 서버}]
  exercises:
    - id: numbers
      kind: blank
      trace: 연결 설정
      blanks: 3
      points: 3
      explain: SYN은 번호 하나를 쓰고, 데이터 없는 ACK는 번호를 쓰지 않습니다.
    - id: order
      kind: reorder
      trace: 연결 해제
      points: 2
      explain: FIN마다 그것을 확인 응답하는 ACK가 뒤따릅니다.
    - id: mistake
      kind: fault
      trace: 연결 설정
      points: 2
    - id: own-trace
      kind: generate
      trace: 연결 해제
      points: 4
---
== 연결 설정 ==
클라이언트: SYN, Seq=100
> 클라이언트가 연결을 요청하며 자신의 초기 시퀀스 번호를 알립니다.
서버: SYN-ACK, Seq=200, ACK=101
> 서버가 요청을 받아들이고, 같은 세그먼트로 자신의 초기 시퀀스 번호도 알립니다.
클라이언트: ACK, Seq=101, ACK=201
> 클라이언트가 서버의 SYN에 확인 응답하면 양쪽 모두 데이터를 보낼 수 있습니다.

== 연결 해제 ==
클라이언트: FIN-ACK, Seq=300, ACK=400
> 클라이언트는 더 보낼 것이 없습니다. 그래도 받을 수는 있습니다.
서버: ACK, Seq=400, ACK=301
> 서버는 FIN에 확인 응답하고, 남은 일을 마무리합니다.
서버: FIN-ACK, Seq=400, ACK=301
> 서버도 더 보낼 것이 없습니다.
클라이언트: ACK, Seq=301, ACK=401
> 클라이언트는 이 ACK가 유실될 때를 대비해 TIME-WAIT에서 기다립니다.
클라이언트: (2MSL)
클라이언트: [CLOSED]
서버: [CLOSED]
