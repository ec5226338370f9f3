# Sequence numbers have 32 bits; behind 4294967295 comes 0, in the middle of a message if need be.
# A connection may start anywhere, so every comparison is made modulo 2^32.

== In decimal ==
Client: SYN, Seq=4294967290
Server: SYN-ACK, Seq=200, ACK=4294967291
Client: ACK, Seq=4294967291, ACK=201
Client: PSH-ACK, Seq=4294967291, ACK=201, Len=10
Server: ACK, Seq=201, ACK=5
> 4294967291 + 10 − 4294967296 = 5
Client: FIN-ACK, Seq=5, ACK=201
Server: FIN-ACK, Seq=201, ACK=6
Client: ACK, Seq=6, ACK=202

== In hexadecimal ==
Client: SYN, Seq=0xFFFF_FFEF
Server: SYN-ACK, Seq=0x1000, ACK=0xFFFF_FFF0
Client: ACK, Seq=0xFFFF_FFF0, ACK=0x1001
Client: PSH-ACK, Seq=0xFFFF_FFF0, ACK=0x1001, Len=0x20
Server: ACK, Seq=0x1001, ACK=0x10
