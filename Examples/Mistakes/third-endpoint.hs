# An opening in which the client's name is misspelled once.
# A trace names a third endpoint.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: third-endpoint
Clinet: ACK, Seq=101, ACK=201
