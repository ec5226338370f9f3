---
title: Unwritten data
hstrace: {profile: strict}
---
# Data of unknown length, and the acknowledgment that gives it away.
# Data has no written length, and only later numbers tell it.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, DATA
#! expect: unwritten-data
Server: ACK, Seq=201, ACK=151
