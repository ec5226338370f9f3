# An opening whose first number is written twice.
# A field occurs twice on one line.
#! expect: repeated-item
Client: SYN, Seq=100, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
