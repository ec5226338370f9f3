# An acknowledgment is lost on its way, and nothing needs to be done about it.
# The next one says all that the lost one said, and more.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=500, ACK=101
Client: ACK, Seq=101, ACK=501
Client: PSH-ACK, Seq=101, ACK=501, Len=50
Server: ACK, Seq=501, ACK=151 (lost)
Client: PSH-ACK, Seq=151, ACK=501, Len=50
Server: ACK, Seq=501, ACK=201
