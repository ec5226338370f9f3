# A number is decimal or hexadecimal, its digits may stand in groups, and a letter may stand for it.
# What a segment leaves out follows from the others: Seq and ACK here, the length there.

== Digits ==
Client: SYN, Seq=1_000_000
Server: SYN-ACK, Seq=0x0010_0000, ACK=1_000_001
Client: ACK, Seq=1000001, ACK=0x100001

== Letters ==
Client: SYN, Seq=client_isn
Server: SYN-ACK, Seq=server_isn, ACK=client_isn+1
Client: ACK, Seq=client_isn+1, ACK=server_isn+1

== Left out ==
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200
Client: ACK, ACK=201
Client: PSH-ACK, Seq=101, Data="hello"
Server: ACK, ACK=106
