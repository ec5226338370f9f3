# Five octets of data, of which six are acknowledged.
# An acknowledgment covers numbers that the other side has never used.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=5
#! expect: acknowledgment-of-unsent
Server: ACK, Seq=201, ACK=107
