---
title: Unanswered data
hstrace: {profile: strict}
---
# Data in the last line of the trace.
# Data is not acknowledged by the end of the trace.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
#! expect: unanswered-data
Client: PSH-ACK, Seq=101, ACK=201, Len=5
