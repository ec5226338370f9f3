# An opening in which only the server speaks of a window scale.
# An option is used that the two SYNs did not agree on.
Client: SYN, Seq=100
#! expect: option-not-offered
Server: SYN-ACK, Seq=200, ACK=101, WS=128
Client: ACK, Seq=101, ACK=201
