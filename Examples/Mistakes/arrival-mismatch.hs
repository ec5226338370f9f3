# A delayed SYN that arrives with another number.
# What arrives is not what was sent.
Client: SYN, Seq=100 ...
#! expect: arrival-mismatch
... Client: SYN, Seq=101
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
