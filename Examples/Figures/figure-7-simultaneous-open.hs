# RFC 9293, figure 7: two active opens meet, and both SYNs are answered with a SYN-ACK.
# Each peer goes from CLOSED over SYN-SENT and SYN-RECEIVED to ESTABLISHED.

A: [CLOSED]
B: [CLOSED]
A: SYN, Seq=100 ... [SYN-SENT]
B: SYN, Seq=300 [SYN-SENT | SYN-RECEIVED]
... A: SYN, Seq=100 [- | SYN-RECEIVED]
A: SYN-ACK, Seq=100, ACK=301 ... [SYN-RECEIVED]
B: SYN-ACK, Seq=300, ACK=101 [SYN-RECEIVED | ESTABLISHED]
... A: SYN-ACK, Seq=100, ACK=301 [- | ESTABLISHED]
