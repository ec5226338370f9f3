---
title: Reset with ack
hstrace: {profile: strict}
---
# A client that has forgotten the connection and resets it.
# A reset carries an ACK that it does not need.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: (reboot)
Server: PSH-ACK, Seq=201, ACK=101, Len=5
#! expect: reset-with-ack
Client: RST-ACK, Seq=101, ACK=206
