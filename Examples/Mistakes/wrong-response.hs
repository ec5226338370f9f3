# A client that has forgotten the connection and acknowledges data all the same.
# An endpoint answers with something else than the RFC asks for.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: (reboot)
Server: PSH-ACK, Seq=201, ACK=101, Len=5
#! expect: wrong-response
Client: ACK, Seq=101, ACK=206
