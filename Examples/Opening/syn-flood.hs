# An attacker sends SYNs from addresses that are not its own; the SYN-ACKs go nowhere.
# Each leaves a half-open connection in the server, until its queue is full and a real client waits.

== First forged address ==
"Attacker as 198.51.100.7": SYN, Seq=1000
Server: SYN-ACK, Seq=50000, ACK=1001 (lost)
Server: (timeout)
Server: SYN-ACK, Seq=50000, ACK=1001 (lost) (retransmission)
Server: [SYN-RECEIVED]

== Second forged address ==
"Attacker as 203.0.113.90": SYN, Seq=2000
Server: SYN-ACK, Seq=61000, ACK=2001 (lost)
Server: [SYN-RECEIVED]

== A real client ==
Server: [LISTEN]
Client: SYN, Seq=300 (lost)
> As good as lost: the queue is full, and the server drops the SYN.
Client: (timeout)
Client: SYN, Seq=300 (lost) (retransmission)
Client: (user timeout)
Client: [CLOSED]
