# A connection from its first segment to its last: it opens, asks, answers and closes.
# The answer carries the acknowledgment of the question, so that no segment is spent on it alone.

-- Opening --
Server: (listen)
Client: (open)
Client: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
Server: SYN-ACK, Seq=200, ACK=101 [SYN-RECEIVED | ESTABLISHED]
Client: ACK, Seq=101, ACK=201 [ESTABLISHED | ESTABLISHED]

-- Question and answer --
Client: (send 4)
Client: PSH-ACK, Seq=101, ACK=201, Data="time"
Server: (send 8)
Server: PSH-ACK, Seq=201, ACK=105, Data="12:30:00"
Client: ACK, Seq=105, ACK=209

-- Closing --
Client: (close)
Client: FIN-ACK, Seq=105, ACK=209 [FIN-WAIT-1 | CLOSE-WAIT]
Server: ACK, Seq=209, ACK=106 [CLOSE-WAIT | FIN-WAIT-2]
Server: (close)
Server: FIN-ACK, Seq=209, ACK=106 [LAST-ACK | TIME-WAIT]
Client: ACK, Seq=106, ACK=210 [TIME-WAIT | CLOSED]
Client: (2MSL)
Client: [CLOSED]
