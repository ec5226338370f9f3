---
title: Opening
hstrace:
  expect: {Client: CLOSED}
---
# An opening, after which the client is expected to be CLOSED.
# A trace does not end in the state that the metadata expects.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: wrong-final-state
Client: ACK, Seq=101, ACK=201
