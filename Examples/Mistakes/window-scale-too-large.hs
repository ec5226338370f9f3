# An opening that asks for a shift of 15.
# A window scale is larger than a shift of 14.
#! expect: window-scale-too-large
Client: SYN, Seq=100, wscale=15
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
