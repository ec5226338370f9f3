# An opening that starts at a number of eleven digits.
# A number cannot be read, or is too large for its field.
#! expect: bad-number
Client: SYN, Seq=99999999999
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
