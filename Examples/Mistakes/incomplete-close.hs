# A close in four segments without the fourth.
# The trace ends before a FIN is acknowledged.
Client: FIN-ACK, Seq=300, ACK=400
Server: ACK, Seq=400, ACK=301
#! expect: incomplete-close
Server: FIN-ACK, Seq=400, ACK=301
