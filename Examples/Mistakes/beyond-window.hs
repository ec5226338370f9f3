# A server with room for 1000 octets is sent 1200.
# Data goes beyond what the receiver has offered to take.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101, Win=1000
Client: ACK, Seq=101, ACK=201
#! expect: beyond-window
Client: PSH-ACK, Seq=101, ACK=201, Len=1200
Server: ACK, Seq=201, ACK=1101
