# A user presses the key that interrupts a program: Telnet's two octets for it (IAC, IP) are marked urgent.
# The urgent pointer, added to the sequence number, gives the number after the urgent data.
# New programs should not use it; TCP must still understand it (RFC 9293, 3.8.5).

Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: PSH-URG-ACK, Seq=101, ACK=201, Urg=2, Data="\xff\xf4"
Server: ACK, Seq=201, ACK=103
