# Both users close in the same moment, and the two FINs pass each other on the way.
# Each side is in CLOSING until its own FIN is acknowledged, and both wait in TIME-WAIT.

Left: (close)
Right: (close)
Left: FIN-ACK, Seq=100, ACK=300 ... [FIN-WAIT-1 | ESTABLISHED]
Right: FIN-ACK, Seq=300, ACK=100 ... [FIN-WAIT-1 | FIN-WAIT-1]
... Left: FIN-ACK, Seq=100, ACK=300 [FIN-WAIT-1 | CLOSING]
... Right: FIN-ACK, Seq=300, ACK=100 [CLOSING | CLOSING]
Left: ACK, Seq=101, ACK=301 ... [CLOSING | CLOSING]
Right: ACK, Seq=301, ACK=101 ... [CLOSING | CLOSING]
... Left: ACK, Seq=101, ACK=301 [CLOSING | TIME-WAIT]
... Right: ACK, Seq=301, ACK=101 [TIME-WAIT | TIME-WAIT]
Left: (2MSL)
Right: (2MSL)
Left: [CLOSED]
Right: [CLOSED]
