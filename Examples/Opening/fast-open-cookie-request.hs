# A client that has never met this server asks for a Fast Open cookie while it opens as usual.
# The cookie will let the next connection carry data in its SYN (RFC 7413).

Client: SYN, Seq=100, TFO=request
Server: SYN-ACK, Seq=200, ACK=101, TFO=a1b2c3d4e5f60718
Client: ACK, Seq=101, ACK=201
