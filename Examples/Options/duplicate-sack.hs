# An acknowledgment is lost, the data is sent again, and the server reports that it had it.
# The first SACK block lies below the acknowledgment number: it names the duplicate (RFC 2883).

Client: SYN, Seq=100, SACK_PERM
Server: SYN-ACK, Seq=900, ACK=101, SACK_PERM
Client: ACK, Seq=101, ACK=901
Client: PSH-ACK, Seq=101, ACK=901, Len=500
Server: ACK, Seq=901, ACK=601 (lost)
Client: (timeout)
Client: PSH-ACK, Seq=101, ACK=901, Len=500 (retransmission)
Server: ACK, Seq=901, ACK=601, SACK=101-601 (duplicate ACK)
