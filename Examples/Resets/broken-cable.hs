# Somebody trips over the cable, and nothing that the client sends gets through any more.
# It tries again with growing patience, until the user timeout ends the connection on its side alone.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=20 (lost)
Client: (timeout)
Client: PSH-ACK, Seq=101, ACK=201, Len=20 (lost) (retransmission)
Client: (timeout)
Client: PSH-ACK, Seq=101, ACK=201, Len=20 (lost) (retransmission)
Client: (user timeout)
Client: [CLOSED]
Server: [ESTABLISHED]
