# Data and its acknowledgment, the last line written in haste.
# A segment does not say who sends it.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=5
#! expect: missing-sender
ACK, Seq=201, ACK=106
