# A close in four segments, the first of them a bare FIN.
# A segment of an existing connection has no ACK flag.
#! expect: missing-ack-flag
Client: FIN, Seq=300
Server: ACK, Seq=400, ACK=301
Server: FIN-ACK, Seq=400, ACK=301
Client: ACK, Seq=301, ACK=401
