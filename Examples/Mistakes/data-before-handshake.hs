# A server that speaks before its SYN-ACK is acknowledged.
# Data is sent before the connection is established.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: data-before-handshake
Server: PSH-ACK, Seq=201, ACK=101, Len=5
Client: ACK, Seq=101, ACK=206
