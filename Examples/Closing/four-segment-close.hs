# The client has no more to say; a little later the server has no more either.
# Each FIN uses one number and is acknowledged by itself, which makes four segments.

Client: FIN-ACK, Seq=300, ACK=400 [FIN-WAIT-1 | CLOSE-WAIT]
Server: ACK, Seq=400, ACK=301 [CLOSE-WAIT | FIN-WAIT-2]
Server: FIN-ACK, Seq=400, ACK=301 [LAST-ACK | TIME-WAIT]
Client: ACK, Seq=301, ACK=401 [TIME-WAIT | CLOSED]
Client: (2MSL)
Client: [CLOSED]
