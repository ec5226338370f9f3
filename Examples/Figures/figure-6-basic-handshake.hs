# RFC 9293, figure 6: the three-way handshake as simple as it can be.
# The ACK of line 4 uses no number, so the data of line 5 has the same one.

"TCP Peer A": [CLOSED]
"TCP Peer B": [LISTEN]
"TCP Peer A": SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
"TCP Peer B": SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
"TCP Peer A": ACK, Seq=101, ACK=301 [ESTABLISHED | ESTABLISHED]
"TCP Peer A": ACK, Seq=101, ACK=301, DATA [ESTABLISHED | ESTABLISHED]
