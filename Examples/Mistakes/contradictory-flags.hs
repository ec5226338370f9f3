# An opening whose first segment also closes.
# Flags that exclude each other stand in one segment.
#! expect: contradictory-flags
Client: SYN-FIN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
