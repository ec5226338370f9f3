# The server closed first and waits in TIME-WAIT when the same client comes back from the same port.
# It may accept the new SYN with a higher number of its own, or doubt it with an acknowledgment.

== The SYN is accepted ==
Server: FIN-ACK, Seq=500, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
Client: FIN-ACK, Seq=300, ACK=501 [LAST-ACK | TIME-WAIT]
Server: ACK, Seq=501, ACK=301 [TIME-WAIT | CLOSED]
Client: SYN, Seq=9000 [SYN-SENT]
Server: SYN-ACK, Seq=70000, ACK=9001 [SYN-RECEIVED | ESTABLISHED]
Client: ACK, Seq=9001, ACK=70001 [ESTABLISHED | ESTABLISHED]

== The SYN is doubted ==
Server: FIN-ACK, Seq=500, ACK=300 [FIN-WAIT-1 | CLOSE-WAIT]
Client: FIN-ACK, Seq=300, ACK=501 [LAST-ACK | TIME-WAIT]
Server: ACK, Seq=501, ACK=301 [TIME-WAIT | CLOSED]
Client: SYN, Seq=9000 [SYN-SENT]
Server: ACK, Seq=501, ACK=301 (challenge ACK) [TIME-WAIT | SYN-SENT]
Client: RST, Seq=301 [SYN-SENT | CLOSED]
Server: (listen)
Client: (timeout)
Client: SYN, Seq=9000 (retransmission) [SYN-SENT | SYN-RECEIVED]
Server: SYN-ACK, Seq=70000, ACK=9001 [SYN-RECEIVED | ESTABLISHED]
Client: ACK, Seq=9001, ACK=70001 [ESTABLISHED | ESTABLISHED]
