# An opening whose last segment has a number and no flag.
# A segment carries no flag at all.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: no-flags
Client: Seq=101
