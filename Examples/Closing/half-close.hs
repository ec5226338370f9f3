# The client has sent its whole request and shuts its own direction; the answer is still to come.
# The server may go on sending for as long as it likes, and the client goes on acknowledging.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201

-- The request, then silence --
Client: PSH-ACK, Seq=101, ACK=201, Data="sort\n"
Client: (shutdown)
Client: FIN-ACK, Seq=106, ACK=201 [FIN-WAIT-1 | CLOSE-WAIT]
Server: ACK, Seq=201, ACK=107 [CLOSE-WAIT | FIN-WAIT-2]

-- The answer --
Server: ACK, Seq=201, ACK=107, Len=500
Server: PSH-ACK, Seq=701, ACK=107, Len=250
Client: ACK, Seq=107, ACK=951 [FIN-WAIT-2 | CLOSE-WAIT]
Server: (close)
Server: FIN-ACK, Seq=951, ACK=107 [LAST-ACK | TIME-WAIT]
Client: ACK, Seq=107, ACK=952 [TIME-WAIT | CLOSED]
