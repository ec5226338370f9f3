# The network delivers one segment twice, and nobody has sent anything wrong.
# The copy lies below what the server expects; it is acknowledged once more and dropped.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=500, ACK=101
Client: ACK, Seq=101, ACK=501
Client: PSH-ACK, Seq=101, ACK=501, Len=50 (duplicate)
Server: ACK, Seq=501, ACK=151
Server: ACK, Seq=501, ACK=151 (duplicate ACK)
