# Data that is still under way at the end.
# A segment has not arrived by the end of the trace.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
#! expect: still-in-network
Client: PSH-ACK, Seq=101, ACK=201, Len=5 ...
