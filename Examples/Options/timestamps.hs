# Each segment carries its sender's clock and gives back the clock of the other side.
# The client's message left at 1010 and its echo is here at 1034: the round trip took 24 ticks (RFC 7323).

Client: SYN, Seq=100, TSval=1000, TSecr=0
Server: SYN-ACK, Seq=500, ACK=101, TSval=7000, TSecr=1000
Client: ACK, Seq=101, ACK=501, TSval=1009, TSecr=7000
Client: PSH-ACK, Seq=101, ACK=501, Len=100, TSval=1010, TSecr=7000
Server: ACK, Seq=501, ACK=201, TSval=7022, TSecr=1010
Client: FIN-ACK, Seq=201, ACK=501, TSval=1034, TSecr=7022
Server: FIN-ACK, Seq=501, ACK=202, TSval=7046, TSecr=1034
Client: ACK, Seq=202, ACK=502, TSval=1058, TSecr=7046
