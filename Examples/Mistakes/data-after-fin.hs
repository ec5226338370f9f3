# A client that closes and then remembers something.
# An endpoint sends new data after its FIN.
Client: FIN-ACK, Seq=300, ACK=400
Server: ACK, Seq=400, ACK=301
#! expect: data-after-fin
Client: PSH-ACK, Seq=301, ACK=400, Len=5
