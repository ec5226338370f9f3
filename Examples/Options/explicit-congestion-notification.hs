# A router that is nearly full marks a segment instead of throwing it away.
# The receiver repeats the news with ECE until the sender says with CWR that it has slowed down (RFC 3168).

Client: SYN-ECE-CWR, Seq=100
Server: SYN-ECE-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
Client: ACK, Seq=101, ACK=201, Len=500
> A router marks this one.
Server: ECE-ACK, Seq=201, ACK=601
Client: CWR-ACK, Seq=601, ACK=201, Len=500
Server: ACK, Seq=201, ACK=1101
