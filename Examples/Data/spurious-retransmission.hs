# Nothing was lost: the acknowledgment is only slow, and the client loses patience.
# The server has the octets already; it says so again and delivers nothing twice.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=500, ACK=101
Client: ACK, Seq=101, ACK=501
Client: PSH-ACK, Seq=101, ACK=501, Len=50
Server: ACK, Seq=501, ACK=151 ...
Client: (timeout)
Client: PSH-ACK, Seq=101, ACK=501, Len=50 (spurious)
... Server: ACK, Seq=501, ACK=151
Server: ACK, Seq=501, ACK=151 (duplicate ACK)
