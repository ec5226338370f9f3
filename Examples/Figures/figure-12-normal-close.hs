# RFC 9293, figure 12: A closes first, B when its user is ready.
# A waits twice the lifetime of a segment before it forgets the connection.

A: [ESTABLISHED]
B: [ESTABLISHED]
A: (close)
A: FIN-ACK, Seq=100, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
B: ACK, Seq=300, ACK=101 [CLOSE-WAIT | FIN-WAIT-2]
B: (close)
B: FIN-ACK, Seq=300, ACK=101 [LAST-ACK | TIME-WAIT]
A: ACK, Seq=101, ACK=301 [TIME-WAIT | CLOSED]
A: (2MSL)
A: [CLOSED]
B: [CLOSED]
