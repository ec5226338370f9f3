# The server's SYN-ACK is lost, so the client cannot know that its SYN has arrived.
# Either side's timer may end the wait: the same SYN-ACK goes out again.

== The server's timer is first ==
Client: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
Server: SYN-ACK, Seq=200, ACK=101 (lost) [SYN-RECEIVED | SYN-SENT]
Server: (timeout)
Server: SYN-ACK, Seq=200, ACK=101 (retransmission) [SYN-RECEIVED | ESTABLISHED]
Client: ACK, Seq=101, ACK=201 [ESTABLISHED | ESTABLISHED]

== The client's timer is first ==
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101 (lost)
Client: (timeout)
Client: SYN, Seq=100 (retransmission)
Server: SYN-ACK, Seq=200, ACK=101 (retransmission)
Client: ACK, Seq=101, ACK=201
