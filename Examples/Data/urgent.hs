# A user presses the key that interrupts a program, and the octet is marked urgent.
# The urgent pointer, counted from the sequence number, says where the urgent part ends.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-URG-ACK, Seq=101, ACK=201, Urg=2, Data="\xff\xf4"
Server: ACK, Seq=201, ACK=103
