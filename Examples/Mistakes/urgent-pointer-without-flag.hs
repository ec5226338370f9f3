# Five octets with an urgent pointer and no URG.
# An urgent pointer is given without the flag that makes it count.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
#! expect: urgent-pointer-without-flag
Client: PSH-ACK, Seq=101, ACK=201, Len=5, Urg=5
Server: ACK, Seq=201, ACK=106
