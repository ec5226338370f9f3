---
title: State alias
hstrace: {profile: strict}
---
# An opening with states as one system's tools print them.
# A state is not spelled as RFC 9293 spells it.
#! expect: state-alias
Client: SYN, Seq=100 [SYN_SENT | SYN_RCVD]
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
