# Nothing was said for two hours, and the server wonders whether the client still exists.
# A keep-alive has the number before the next one: old enough to be no data, so it must be answered.

== The client answers ==
@0 Client: SYN, Seq=100
@0.010 Server: SYN-ACK, Seq=200, ACK=101
@0.020 Client: ACK, Seq=101, ACK=201
@7200.020 Server: ACK, Seq=200, ACK=101 (keep-alive)
@+20ms Client: ACK, Seq=101, ACK=201

== Nobody answers ==
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Server: ACK, Seq=200, ACK=101 (lost) (keep-alive)
Server: ACK, Seq=200, ACK=101 (lost) (keep-alive)
Server: (abort)
Server: RST-ACK, Seq=201, ACK=101 (lost) [CLOSED | ESTABLISHED]
