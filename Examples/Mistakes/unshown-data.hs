# A lesson that opens at 101 and closes at 300.
# The numbers jump over data that the trace does not show.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
#! expect: unshown-data
Client: FIN-ACK, Seq=300, ACK=201
Server: ACK, Seq=201, ACK=301
Server: FIN-ACK, Seq=201, ACK=301
Client: ACK, Seq=301, ACK=202
