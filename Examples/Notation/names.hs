# An endpoint has a name of any script, an address, a number, or whatever stands in double quotes.
# Each heading begins a trace of its own, with two names of its own.

== Scripts ==
학생: SYN, Seq=100
선생님: SYN-ACK, Seq=200, ACK=101
학생: ACK, Seq=101, ACK=201

== Addresses ==
192.0.2.1: SYN, Seq=100
server-1.example: SYN-ACK, Seq=200, ACK=101
192.0.2.1: ACK, Seq=101, ACK=201

== Ports ==
192.0.2.1:40000: SYN, Seq=100
192.0.2.2:443: SYN-ACK, Seq=200, ACK=101
192.0.2.1:40000: ACK, Seq=101, ACK=201

== Numbers ==
1: SYN, Seq=100
2: SYN-ACK, Seq=200, ACK=101
1: ACK, Seq=101, ACK=201

== Quotes ==
"Peer A": SYN, Seq=100
"SYN": SYN-ACK, Seq=200, ACK=101
"Peer A": ACK, Seq=101, ACK=201
