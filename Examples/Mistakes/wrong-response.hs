# An opening in which the server answers the SYN without its own.
# An endpoint answers with something else than the RFC asks for.
Client: SYN, Seq=100
#! expect: wrong-response
Server: ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
