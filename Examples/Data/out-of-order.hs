# Two segments take different ways through the network, and the second is there first.
# The server keeps it, repeats what it still waits for, and acknowledges both once the gap is filled.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=500, ACK=101
Client: ACK, Seq=101, ACK=501
Client: ACK, Seq=101, ACK=501, Len=100 ...
Client: ACK, Seq=201, ACK=501, Len=100 (out of order)
Server: ACK, Seq=501, ACK=101 (duplicate ACK)
... Client: ACK, Seq=101, ACK=501, Len=100
Server: ACK, Seq=501, ACK=301
