# The window field has 16 bits, too few for a fast and long path; a scale agreed in the SYNs widens it.
# The window of a SYN itself is never scaled (RFC 7323, 2.2).

Client: SYN, Seq=100, Win=64000, MSS=1460, WS=128
Server: SYN-ACK, Seq=200, ACK=101, Win=65535, MSS=1460, wscale=7
Client: ACK, Seq=101, ACK=201, Win=501
> 501 times 128 is 64128 octets.
Client: PSH-ACK, Seq=101, ACK=201, Len=1460, Win=501
Server: ACK, Seq=201, ACK=1561, Win=1000
> 1000 times 128 is 128000 octets: more than 16 bits can say.
