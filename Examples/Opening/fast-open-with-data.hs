# With the cookie of an earlier connection, the client puts its request into the SYN.
# The server may take it at once, or acknowledge the SYN alone and have the data sent again.

== The data is taken ==
Client: SYN, Seq=100, TFO=a1b2c3d4e5f60718, Data="GET / HTTP/1.0\r\n\r\n"
Server: SYN-ACK, Seq=200, ACK=119
> The SYN is one number and the request eighteen: 100 + 1 + 18.
Client: ACK, Seq=119, ACK=201
Server: PSH-ACK, Seq=201, ACK=119, Len=300
Client: ACK, Seq=119, ACK=501

== Only the SYN is taken ==
Client: SYN, Seq=100, TFO=a1b2c3d4e5f60718, Data="GET / HTTP/1.0\r\n\r\n"
Server: SYN-ACK, Seq=200, ACK=101
Client: PSH-ACK, Seq=101, ACK=201, Data="GET / HTTP/1.0\r\n\r\n" (retransmission)
Server: ACK, Seq=201, ACK=119
