# Five octets of data, counted as four.
# The length does not agree with the data written beside it.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
#! expect: length-mismatch
Client: PSH-ACK, Seq=101, ACK=201, Len=4, Data="hello"
Server: ACK, Seq=201, ACK=106
