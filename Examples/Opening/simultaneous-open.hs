# Two peers call each other in the same moment, and their SYNs cross in the network.
# Each answers the other's SYN with a SYN-ACK; one connection comes of it, not two.

Left: (open)
Right: (open)
Left: SYN, Seq=100 ... [SYN-SENT]
Right: SYN, Seq=300 ... [SYN-SENT | SYN-SENT]
... Left: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
... Right: SYN, Seq=300 [SYN-RECEIVED | SYN-RECEIVED]
Left: SYN-ACK, Seq=100, ACK=301 ... [SYN-RECEIVED | SYN-RECEIVED]
Right: SYN-ACK, Seq=300, ACK=101 ... [SYN-RECEIVED | SYN-RECEIVED]
... Left: SYN-ACK, Seq=100, ACK=301 [SYN-RECEIVED | ESTABLISHED]
... Right: SYN-ACK, Seq=300, ACK=101 [ESTABLISHED | ESTABLISHED]
