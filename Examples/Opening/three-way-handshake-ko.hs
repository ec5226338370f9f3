---
title: 세 번의 인사로 연결 열기
lang: ko
---
# 클라이언트가 연결을 열고 서버가 받아들입니다.
# SYN은 번호 하나를 쓰므로, 확인 응답 번호는 받은 SYN의 번호보다 하나 큽니다.

클라이언트: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
서버: SYN-ACK, Seq=200, ACK=101 [SYN-RECEIVED | ESTABLISHED]
> 서버는 자기 SYN을 보내면서 클라이언트의 SYN에 응답합니다.
클라이언트: ACK, Seq=101, ACK=201 [ESTABLISHED | ESTABLISHED]
