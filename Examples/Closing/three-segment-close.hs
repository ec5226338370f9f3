# The server is ready to close as soon as it hears that the client does.
# Its FIN carries the acknowledgment of the client's FIN, and one segment is saved.

Client: (close)
Client: FIN-ACK, Seq=300, ACK=400 [FIN-WAIT-1 | CLOSE-WAIT]
Server: (close)
Server: FIN-ACK, Seq=400, ACK=301 [LAST-ACK | TIME-WAIT]
Client: ACK, Seq=301, ACK=401 [TIME-WAIT | CLOSED]
Client: (2MSL)
Client: [CLOSED]
