# An opening in which the server repeats the number instead of asking for the next.
# An acknowledgment does not name the next number its sender expects.
Client: SYN, Seq=100
#! expect: acknowledgment-mismatch
Server: SYN-ACK, Seq=200, ACK=100
Client: ACK, Seq=101, ACK=201
