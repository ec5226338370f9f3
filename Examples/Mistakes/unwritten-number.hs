---
title: Unwritten number
hstrace: {profile: strict}
---
# An opening whose last ACK has no sequence number.
# A segment leaves out a number.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: unwritten-number
Client: ACK, ACK=201
