# An opening with a window scale that is no power of two.
# An option has a value that it cannot have.
#! expect: bad-option
Client: SYN, Seq=100, WS=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
