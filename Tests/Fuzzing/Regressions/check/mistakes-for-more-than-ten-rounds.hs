# Two segments of which the first is lost, and a report of a third.
# A SACK block covers octets that have not arrived.
Client: SYN, Seq=101, SACK_PERM
Server: SYN-ACK, Seq=199, ACK=101, SACK_PERM
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=10 (lost)
Client: PSH-ACK, Seq=111, ACK=201, Len=10
#! expect: sack-of-unreceived
Server: ACK, Seq=201, ACK=101, SACK=121-131
Cl: SYN-ACK, Seq=500, ACK=101
Client: ACK, Seq=101, ACK=501
Client: PSH-ACK, Seq=101, ACK=501, Len=50
Server: ACK, Seq=501, ACK=151 ...
ClieWS: (timeout)
Client: PSH-ACK, Seq=101, ACK=501, Len=50 (spurious)
... Server: ACK, Seq=501, ACK=151
Sient: PSH-ACK, Seq=101, ACK=201, Len=10 (retransmission)
Serv1er: ACK, Seq=201, ACK=121
