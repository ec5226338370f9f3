# An opening as it is pasted from a numbered list whose flags are written as bits.
# It is read as it stands; `hstrace fmt` would write it as the other lessons are written.
1. Client: SYN=1, ACK=0, Seq=7 [SYN_SENT | SYN_RCVD]
2. Server: SYN=1, ACK=1, Seq=20, ACK=8
3. Client: ACK, Seq=8, ACK=21 (the client is ready) [ESTAB | ESTAB]
