# Five octets that are sent twice without a reason.
# The same octets are sent again for no reason shown.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=5
#! expect: unmarked-retransmission
Client: PSH-ACK, Seq=101, ACK=201, Len=5
Server: ACK, Seq=201, ACK=106
