# The server's program does not read, its buffer fills up, and the window closes.
# The client probes from time to time, because the segment that opens the window could be lost.

Client: SYN, Seq=100, Win=1000
Server: SYN-ACK, Seq=200, ACK=101, Win=300
Client: ACK, Seq=101, ACK=201, Win=1000
Client: PSH-ACK, Seq=101, ACK=201, Len=300, Win=1000
Server: ACK, Seq=201, ACK=401, Win=0
Client: ACK, Seq=400, ACK=201, Win=1000 (window probe)
Server: ACK, Seq=201, ACK=401, Win=0
Client: ACK, Seq=400, ACK=201, Win=1000 (window probe)
Server: ACK, Seq=201, ACK=401, Win=0
Server: ACK, Seq=201, ACK=401, Win=300 (window update)
> The program has read everything.
Client: PSH-ACK, Seq=401, ACK=201, Len=200, Win=1000
Server: ACK, Seq=201, ACK=601, Win=300
