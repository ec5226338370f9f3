# An opening in which the client forgets its own SYN.
# A segment does not carry the next sequence number of its sender.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: sequence-mismatch
Client: ACK, Seq=100, ACK=201
