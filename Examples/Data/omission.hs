# A long download, of which only the beginning and the end are shown.
# At the dots both sides may have moved on, so the numbers start again from what is written next.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=80
Server: ACK, Seq=201, ACK=181, Len=500
...
Client: ACK, Seq=181, ACK=40201
Server: FIN-ACK, Seq=40201, ACK=181 [FIN-WAIT-1 | CLOSE-WAIT]
Client: FIN-ACK, Seq=181, ACK=40202 [LAST-ACK | TIME-WAIT]
Server: ACK, Seq=40202, ACK=182 [TIME-WAIT | CLOSED]
