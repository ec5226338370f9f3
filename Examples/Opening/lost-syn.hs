# The first SYN never reaches the server, which therefore knows of nothing.
# The client waits a second, then two, and sends the very same SYN again.

@0 Client: SYN, Seq=100 (lost)
@1s Client: (timeout)
@1s Client: SYN, Seq=100 (lost) (retransmission)
@3s Client: (timeout)
@3s Client: SYN, Seq=100 (retransmission)
@3.020 Server: SYN-ACK, Seq=200, ACK=101
@3.040 Client: ACK, Seq=101, ACK=201
