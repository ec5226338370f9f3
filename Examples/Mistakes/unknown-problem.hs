# An opening that allows a problem under a name it does not have.
# A directive names a problem that does not exist.
Client: SYN, Seq=100
#! expect: unknown-problem
#! allow: missing-ack
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
