# Two segments of which the first is lost, and a report of a third.
# A SACK block covers octets that have not arrived.
Client: SYN, Seq=100, SACK_PERM
Server: SYN-ACK, Seq=200, ACK=101, SACK_PERM
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=10 (lost)
Client: PSH-ACK, Seq=111, ACK=201, Len=10
#! expect: sack-of-unreceived
Server: ACK, Seq=201, ACK=101, SACK=121-131
Client: PSH-ACK, Seq=101, ACK=201, Len=10 (retransmission)
Server: ACK, Seq=201, ACK=121
