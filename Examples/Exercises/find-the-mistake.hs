# Somebody forgot here that a SYN uses a number, and somebody else forgot to count at all: in which lines?
# The line above each mistake tells the checker that it is meant; without the mistake, it would complain.

== One mistake ==
Client: SYN, Seq=100
#! expect: acknowledgment-mismatch
Server: SYN-ACK, Seq=200, ACK=100
Client: ACK, Seq=101, ACK=201

== Two mistakes in one line ==
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
#! expect: sequence-mismatch, acknowledgment-mismatch
Client: PSH-ACK, Seq=100, ACK=200, Len=10
Server: ACK, Seq=201, ACK=111
