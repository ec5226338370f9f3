# A client in a hurry, whose SYN brings ten octets.
# A SYN carries data.
#! expect: data-on-syn
Client: SYN, Seq=100, Len=10
Server: SYN-ACK, Seq=200, ACK=101
Client: PSH-ACK, Seq=101, ACK=201, Len=10 (retransmission)
Server: ACK, Seq=201, ACK=111
