# A refused connection whose reset forgets that the SYN used a number.
# A reset does not carry the number that makes it believable.
Client: SYN, Seq=100
#! expect: reset-mismatch
Server: RST-ACK, Seq=0, ACK=100
