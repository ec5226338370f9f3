---
title: Repeated acknowledgment
hstrace: {profile: strict}
---
# A lost segment sent again after data has come from the other side.
# A retransmission carries the acknowledgment number of its first copy.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
Server: PSH-ACK, Seq=201, ACK=101, Len=5
#! expect: repeated-acknowledgment
Client: PSH-ACK, Seq=101, ACK=201, Len=5 (retransmission)
Server: ACK, Seq=206, ACK=106
Client: ACK, Seq=106, ACK=206
