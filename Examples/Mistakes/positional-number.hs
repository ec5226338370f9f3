# An opening in letters, with two numbers in bare parentheses.
# Numbers are told apart by their order only.
Client: SYN, Seq=x
#! expect: positional-number
Server: SYN-ACK(y, x+1)
Client: ACK, Seq=x+1, ACK=y+1
