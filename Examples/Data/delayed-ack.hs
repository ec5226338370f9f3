# The server lets the first segment wait for the second, and answers both at once.
# An acknowledgment is cumulative: it names the next octet expected, and with it everything before.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=3000, ACK=101
Client: ACK, Seq=101, ACK=3001
@0.000 Client: ACK, Seq=101, ACK=3001, Len=400
@0.002 Client: PSH-ACK, Seq=501, ACK=3001, Len=400
@+200ms Server: ACK, Seq=3001, ACK=901
