# Five octets of data whose quotation is left open.
# Text in double quotes does not end on its line.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
#! expect: unterminated-quote
Client: PSH-ACK, Seq=101, ACK=201, Data="hello
Server: ACK, Seq=201, ACK=106
