# The last acknowledgment is lost, and the server asks again with the same FIN.
# This is what TIME-WAIT is for: somebody is still there to answer.

Client: FIN-ACK, Seq=300, ACK=400
Server: ACK, Seq=400, ACK=301
Server: FIN-ACK, Seq=400, ACK=301 [LAST-ACK | TIME-WAIT]
Client: ACK, Seq=301, ACK=401 (lost) [TIME-WAIT | LAST-ACK]
Server: (timeout)
Server: FIN-ACK, Seq=400, ACK=301 (retransmission) [LAST-ACK | TIME-WAIT]
Client: ACK, Seq=301, ACK=401 [TIME-WAIT | CLOSED]
Client: (2MSL)
Client: [CLOSED]
