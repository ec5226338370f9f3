# A report of congestion that nobody agreed to hear.
# A congestion flag is set without an agreement on ECN.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=5
#! expect: ecn-not-negotiated
Server: ECE-ACK, Seq=201, ACK=106
