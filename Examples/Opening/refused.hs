# Nobody listens on the port, so the SYN is answered with a reset.
# The SYN carries no ACK: the reset has sequence number 0 and acknowledges the SYN instead.

Server: [CLOSED]
Client: SYN, Seq=100 [SYN-SENT | CLOSED]
Server: RST-ACK, Seq=0, ACK=101 [CLOSED | CLOSED]
