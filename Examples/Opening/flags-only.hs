# Three names are enough to tell how a connection opens, and four how it closes.
# Without numbers only the order, the flags and the states are checked.

== Opening ==
Client: SYN
Server: SYN-ACK
Client: ACK

== Closing ==
Client: FIN-ACK
Server: ACK
Server: FIN-ACK
Client: ACK
