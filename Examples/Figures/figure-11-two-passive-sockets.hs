# RFC 9293, figure 11: both peers only listen when an old SYN of A comes out of the network.
# B answers it, A refuses the answer, and both listen again as if nothing had been.

A: [LISTEN]
B: [LISTEN]
... A: SYN, Seq=Z (duplicate) [- | SYN-RECEIVED]
B: SYN-ACK, Seq=X, ACK=Z+1 [SYN-RECEIVED | LISTEN]
A: RST, Seq=Z+1 [LISTEN | LISTEN]
A: [LISTEN]
B: [LISTEN]
