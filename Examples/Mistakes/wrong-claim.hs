# An acknowledgment of new data that is called a duplicate.
# A line says something of its segment that is not so.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=5
#! expect: wrong-claim
Server: ACK, Seq=201, ACK=106 (duplicate ACK)
