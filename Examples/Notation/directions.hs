# Who sends is enough where there are only two, but an arrow may say it aloud, in either direction.
# The name at the feather sends, the name at the point receives.

Laptop -> Printer: SYN, Seq=100
Laptop <- Printer: SYN-ACK, Seq=200, ACK=101
Laptop -> Printer: ACK, Seq=101, ACK=201 [ESTABLISHED | ESTABLISHED]
Laptop <- Printer: PSH-ACK, Seq=201, ACK=101, Data="ready" [ESTABLISHED | ESTABLISHED]
Laptop -> Printer: ACK, Seq=101, ACK=206
