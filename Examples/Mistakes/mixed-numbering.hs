# An opening that starts at a letter and is acknowledged with a number.
# One direction is counted in letters and in numbers.
Client: SYN, Seq=x
#! expect: mixed-numbering
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=x+1, ACK=201
