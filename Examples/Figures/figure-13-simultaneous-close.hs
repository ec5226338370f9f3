# RFC 9293, figure 13: both users close before either has heard of the other's FIN.
# The FINs cross, then their acknowledgments do, and both peers end in TIME-WAIT.

A: [ESTABLISHED]
B: [ESTABLISHED]
A: (close)
B: (close)
A: FIN-ACK, Seq=100, ACK=300 ... [FIN-WAIT-1]
B: FIN-ACK, Seq=300, ACK=100 [FIN-WAIT-1 | CLOSING]
... A: FIN-ACK, Seq=100, ACK=300 [CLOSING | CLOSING]
A: ACK, Seq=101, ACK=301 ... [CLOSING | CLOSING]
B: ACK, Seq=301, ACK=101 [CLOSING | TIME-WAIT]
... A: ACK, Seq=101, ACK=301 [TIME-WAIT | TIME-WAIT]
A: [TIME-WAIT]
B: [TIME-WAIT]
A: (2MSL)
B: (2MSL)
A: [CLOSED]
B: [CLOSED]
