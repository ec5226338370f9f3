# An opening that starts at its second segment.
# A trace begins with the answer to a SYN.
#! expect: unshown-syn
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
