---
title: Implied ack flag
hstrace: {profile: strict}
---
# An opening as many lessons write it, with the ACK of the SYN-ACK unnamed.
# An acknowledgment number is given, but the flag ACK is not named.
Client: SYN, Seq=100
#! expect: implied-ack-flag
Server: SYN, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
