# The third segment of the handshake is lost: the client is ready, the server is not yet.
# A repeated SYN-ACK brings the answer again, or the first data brings it along.

== The SYN-ACK again ==
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201 (lost) [ESTABLISHED | SYN-RECEIVED]
Server: (timeout)
Server: SYN-ACK, Seq=200, ACK=101 (retransmission)
Client: ACK, Seq=101, ACK=201 [ESTABLISHED | ESTABLISHED]

== Data brings it ==
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201 (lost) [ESTABLISHED | SYN-RECEIVED]
Client: PSH-ACK, Seq=101, ACK=201, Len=10 [ESTABLISHED | ESTABLISHED]
Server: ACK, Seq=201, ACK=111
