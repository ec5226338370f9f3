# A close in four segments, with the user's call beside the FIN.
# A user call or timer stands on a segment's line.
#! expect: misplaced-event
Client: FIN-ACK, Seq=300, ACK=400 (close)
Server: ACK, Seq=400, ACK=301
Server: FIN-ACK, Seq=400, ACK=301
Client: ACK, Seq=301, ACK=401
