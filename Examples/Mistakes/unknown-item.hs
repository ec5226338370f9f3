# An opening whose first number has a misspelled key.
# A word on a segment's line is neither a flag nor a field.
#! expect: unknown-item
Client: SYN, Sec=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
