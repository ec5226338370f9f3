# A close in four segments, with both sides CLOSED at once.
# CLOSED is written where TIME-WAIT comes first.
Client: FIN-ACK, Seq=300, ACK=400
Server: ACK, Seq=400, ACK=301
Server: FIN-ACK, Seq=400, ACK=301
#! expect: skipped-time-wait
Client: ACK, Seq=301, ACK=401 [CLOSED | CLOSED]
