# RFC 9293, figure 8: a SYN of long ago reaches B before the new one does.
# B cannot tell; A can, and its reset sends B back to LISTEN before the true SYN arrives.

A: [CLOSED]
B: [LISTEN]
A: SYN, Seq=100 ... [SYN-SENT]
... A: SYN, Seq=90 (duplicate) [- | SYN-RECEIVED]
B: SYN-ACK, Seq=300, ACK=91 [SYN-RECEIVED | SYN-SENT]
A: RST, Seq=91 [SYN-SENT | LISTEN]
... A: SYN, Seq=100 [- | SYN-RECEIVED]
B: SYN-ACK, Seq=400, ACK=101 [SYN-RECEIVED | ESTABLISHED]
A: ACK, Seq=101, ACK=401 [ESTABLISHED | ESTABLISHED]
