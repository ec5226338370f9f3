# An opening without its last segment.
# The trace ends before the connection is established.
Client: SYN, Seq=100
#! expect: incomplete-handshake
Server: SYN-ACK, Seq=200, ACK=101
