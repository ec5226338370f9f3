# An opening whose first number was never filled in.
# A field is named, but no value follows.
#! expect: missing-value
Client: SYN, Seq=
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
