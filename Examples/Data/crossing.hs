# Both sides send in the same moment, and their segments pass each other.
# Neither knows of the other's octets yet, so each acknowledges what it had when it sent.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=500, ACK=101
Client: ACK, Seq=101, ACK=501
Client: PSH-ACK, Seq=101, ACK=501, Data="ping" ...
Server: PSH-ACK, Seq=501, ACK=101, Data="hello" ...
... Client: PSH-ACK, Seq=101, ACK=501, Data="ping"
... Server: PSH-ACK, Seq=501, ACK=101, Data="hello"
Client: ACK, Seq=105, ACK=506
Server: ACK, Seq=506, ACK=105
