# A FIN without ACK, and an allowance with half a name.
# A directive or the metadata names a problem that does not exist.
#! expect: unknown-problem
#! allow: missing-ack
Client: FIN, Seq=300
Server: ACK, Seq=400, ACK=301
Server: FIN-ACK, Seq=400, ACK=301
Client: ACK, Seq=301, ACK=401
