# The client's program ends in the middle of an answer, and the connection is cut at once.
# A reset needs no answer, and what was still to come is lost.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=20
Server: ACK, Seq=201, ACK=121, Len=500
Client: (abort)
Client: RST-ACK, Seq=121, ACK=701 [CLOSED | CLOSED]
