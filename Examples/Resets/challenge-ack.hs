# A reset from long ago falls into the window, but not on the number that the server expects.
# It might be forged: instead of hanging up, the server asks with an acknowledgment (RFC 5961, 3.2).

Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101, Win=1000
Client: ACK, Seq=101, ACK=201
... Client: RST, Seq=150 (duplicate) [ESTABLISHED | ESTABLISHED]
Server: ACK, Seq=201, ACK=101 (challenge ACK) [ESTABLISHED | ESTABLISHED]
Client: PSH-ACK, Seq=101, ACK=201, Len=20
Server: ACK, Seq=201, ACK=121
