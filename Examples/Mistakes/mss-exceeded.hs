# A server that takes 1000 octets at a time is sent 1400.
# A segment carries more data than the receiver's MSS.
Client: SYN, Seq=100, MSS=1460
Server: SYN-ACK, Seq=200, ACK=101, MSS=1000
Client: ACK, Seq=101, ACK=201
#! expect: mss-exceeded
Client: PSH-ACK, Seq=101, ACK=201, Len=1400
Server: ACK, Seq=201, ACK=1501
