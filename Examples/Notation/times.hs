# A time stands before the sender: since the beginning, or since the line before with a plus sign.
# The server is thirty milliseconds away, and thinks for half a second.

@0 Client: SYN, Seq=100
@30ms Server: SYN-ACK, Seq=200, ACK=101
@0.060 Client: ACK, Seq=101, ACK=201
@+500us Client: PSH-ACK, Seq=101, ACK=201, Len=40
@+30ms Server: ACK, Seq=201, ACK=141
@+0.5s Server: (send 120)
@+0us Server: PSH-ACK, Seq=201, ACK=141, Len=120 ...
@+30ms ... Server: PSH-ACK, Seq=201, ACK=141, Len=120
@+1ms Client: ACK, Seq=141, ACK=321
