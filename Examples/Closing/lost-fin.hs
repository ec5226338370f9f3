# The client's FIN is lost, and the server believes that the connection goes on.
# A FIN is kept and sent again with its first number, just as data is.

Client: FIN-ACK, Seq=300, ACK=400 (lost) [FIN-WAIT-1 | ESTABLISHED]
Client: (timeout)
Client: FIN-ACK, Seq=300, ACK=400 (retransmission) [FIN-WAIT-1 | CLOSE-WAIT]
Server: ACK, Seq=400, ACK=301 [CLOSE-WAIT | FIN-WAIT-2]
Server: FIN-ACK, Seq=400, ACK=301 [LAST-ACK | TIME-WAIT]
Client: ACK, Seq=301, ACK=401 [TIME-WAIT | CLOSED]
