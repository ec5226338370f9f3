# A reset that comes after a gap, and a server that stays silent.
# A challenge ACK is due, and the trace ends without it.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=5 (lost)
#! expect: unanswered-challenge
Client: RST, Seq=106
