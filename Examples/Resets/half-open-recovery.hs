# The client's machine restarts and knows nothing of the connection, which the server still believes in.
# The new SYN is doubted, the doubt is answered with a reset, and then both can start anew.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: (reboot)
Client: [CLOSED]
Client: SYN, Seq=7000 [SYN-SENT | ESTABLISHED]
Server: ACK, Seq=201, ACK=101 (challenge ACK) [ESTABLISHED | SYN-SENT]
Client: RST, Seq=101 [SYN-SENT | CLOSED]
Server: (listen)
Client: (timeout)
Client: SYN, Seq=7000 (retransmission) [SYN-SENT | SYN-RECEIVED]
Server: SYN-ACK, Seq=8000, ACK=7001 [SYN-RECEIVED | ESTABLISHED]
Client: ACK, Seq=7001, ACK=8001 [ESTABLISHED | ESTABLISHED]
