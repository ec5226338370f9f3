# The eleven states of a connection, each at the line after which an endpoint is in it.
# The client takes the way of the active side, the server the way of the passive one.

== One side after the other ==
Client: [CLOSED]
Server: (listen)
Server: [LISTEN]
Client: SYN, Seq=100
Client: [SYN-SENT]
Server: [SYN-RECEIVED]
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Server: [ESTABLISHED]
Client: FIN-ACK, Seq=101, ACK=201
Client: [FIN-WAIT-1]
Server: [CLOSE-WAIT]
Server: ACK, Seq=201, ACK=102
Client: [FIN-WAIT-2]
Server: FIN-ACK, Seq=201, ACK=102
Server: [LAST-ACK]
Client: [TIME-WAIT]
Client: ACK, Seq=102, ACK=202
Client: (2MSL)
Client: [CLOSED]

== Both at once ==
Left: FIN-ACK, Seq=100, ACK=300 ... [FIN-WAIT-1]
Right: FIN-ACK, Seq=300, ACK=100 [FIN-WAIT-1]
Left: [CLOSING]
... Left: FIN-ACK, Seq=100, ACK=300
Right: [CLOSING]
Left: ACK, Seq=101, ACK=301
Right: [TIME-WAIT]
Right: ACK, Seq=301, ACK=101
Left: [TIME-WAIT]
