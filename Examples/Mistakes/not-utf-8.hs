# An opening with a comment in an older encoding.
# A line holds bytes that are not UTF-8.
#! expect: not-utf-8
Client: SYN, Seq=100  # café
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
