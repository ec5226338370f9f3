# A picture in a book often says only that data is sent, not how much.
# The acknowledgment tells: the server expects 181 next, so the data was 80 octets.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, DATA
Server: ACK, Seq=201, ACK=181
