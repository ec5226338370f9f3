---
title: Ack zero on syn
hstrace: {profile: strict}
---
# An opening that shows the empty field of the first SYN.
# A first SYN shows its empty acknowledgment field.
#! expect: ack-zero-on-syn
Client: SYN, Seq=100, ACK=0
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
