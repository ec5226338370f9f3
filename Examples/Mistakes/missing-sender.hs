# The last segment of an opening, written in haste.
# A segment does not say who sends it.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: missing-sender
ACK, Seq=101, ACK=201
