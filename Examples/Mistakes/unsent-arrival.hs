# An ACK that arrives a second time without being called a duplicate.
# A segment arrives that was never sent.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
#! expect: unsent-arrival
... Client: ACK, Seq=101, ACK=201
