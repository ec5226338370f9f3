# Each side says in its SYN how large a segment it can take; the two need not agree.
# The server can take 600 octets, so the client cuts its 1000 octets in two.

Client: SYN, Seq=100, MSS=1460
Server: SYN-ACK, Seq=200, ACK=101, MSS=600
Client: ACK, Seq=101, ACK=201
Client: ACK, Seq=101, ACK=201, Len=600
Client: PSH-ACK, Seq=701, ACK=201, Len=400
Server: PSH-ACK, Seq=201, ACK=1101, Len=1460
Client: ACK, Seq=1101, ACK=1661
