# An opening with a remark in the middle of it.
# A line is not a statement of the notation.
Client: SYN, Seq=100
#! expect: unreadable-line
and so the server answers
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
