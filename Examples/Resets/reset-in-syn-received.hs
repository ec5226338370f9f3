# A port scanner only wants to know whether the port is open, and breaks off when it has seen the SYN-ACK.
# The server came from LISTEN, and to LISTEN it returns; its program never hears of it.

Server: (listen)
Scanner: SYN, Seq=100 [SYN-SENT | SYN-RECEIVED]
Server: SYN-ACK, Seq=200, ACK=101 [SYN-RECEIVED | ESTABLISHED]
Scanner: (abort)
Scanner: RST, Seq=101 [CLOSED | LISTEN]
