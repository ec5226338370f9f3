# One segment of four is lost, and each of the three behind it makes the server repeat itself.
# Three duplicate acknowledgments are reason enough to send the lost one again without waiting.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=900, ACK=101
Client: ACK, Seq=101, ACK=901
Client: ACK, Seq=101, ACK=901, Len=100 (lost)
Client: ACK, Seq=201, ACK=901, Len=100 (out of order)
Server: ACK, Seq=901, ACK=101 (duplicate ACK)
Client: ACK, Seq=301, ACK=901, Len=100 (out of order)
Server: ACK, Seq=901, ACK=101 (duplicate ACK)
Client: ACK, Seq=401, ACK=901, Len=100 (out of order)
Server: ACK, Seq=901, ACK=101 (duplicate ACK)
> The third duplicate: fast retransmit (RFC 5681, 3.2).
Client: ACK, Seq=101, ACK=901, Len=100 (retransmission)
Server: ACK, Seq=901, ACK=501
