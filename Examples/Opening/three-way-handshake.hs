# A client opens a connection and the server accepts it.
# Each SYN uses one sequence number, so each acknowledgment is one above the SYN it answers.

Client: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
Server: SYN-ACK, Seq=200, ACK=101 [SYN-RECEIVED | ESTABLISHED]
Client: ACK, Seq=101, ACK=201 [ESTABLISHED | ESTABLISHED]
