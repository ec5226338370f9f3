---
title: 네 번의 인사로 연결 닫기
lang: ko
---
# 클라이언트가 먼저 보낼 것이 없다고 알리고, 조금 뒤 서버도 그렇게 알립니다.
# FIN마다 번호 하나를 쓰고 따로 확인 응답을 받으므로 세그먼트는 모두 넷입니다.

클라이언트: FIN-ACK, Seq=300, ACK=400 [FIN-WAIT-1 | CLOSE-WAIT]
서버: ACK, Seq=400, ACK=301 [CLOSE-WAIT | FIN-WAIT-2]
서버: FIN-ACK, Seq=400, ACK=301 [LAST-ACK | TIME-WAIT]
클라이언트: ACK, Seq=301, ACK=401 [TIME-WAIT | CLOSED]
> 마지막 ACK가 사라질 수 있으므로 클라이언트는 TIME-WAIT에서 기다립니다.
클라이언트: (2MSL)
클라이언트: [CLOSED]
