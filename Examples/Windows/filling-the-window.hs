# The server offers 900 octets, and the client may send that much before it hears anything.
# The fourth segment has to wait until an acknowledgment moves the window.

Client: SYN, Seq=100, Win=4000
Server: SYN-ACK, Seq=200, ACK=101, Win=900
Client: ACK, Seq=101, ACK=201, Win=4000
Client: ACK, Seq=101, ACK=201, Len=300, Win=4000
Client: ACK, Seq=401, ACK=201, Len=300, Win=4000
Client: ACK, Seq=701, ACK=201, Len=300, Win=4000
Server: ACK, Seq=201, ACK=1001, Win=900
Client: PSH-ACK, Seq=1001, ACK=201, Len=300, Win=4000
Server: ACK, Seq=201, ACK=1301, Win=900
