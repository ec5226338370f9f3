# An opening in letters, with the first letter at the flag.
# A number stands at a flag, or under the wrong key.
#! expect: misplaced-number
Client: SYN=x
Server: SYN-ACK, Seq=y, ACK=x+1
Client: ACK, Seq=x+1, ACK=y+1
