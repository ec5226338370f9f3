# Two of four segments are lost, and the acknowledgment number alone can only tell of the first gap.
# SACK blocks name what has arrived beyond it, newest first, so only the lost segments are sent again.

Client: SYN, Seq=100, MSS=1460, SACK_PERM
Server: SYN-ACK, Seq=900, ACK=101, MSS=1460, SACK_PERM
Client: ACK, Seq=101, ACK=901
Client: ACK, Seq=101, ACK=901, Len=1000 (lost)
Client: ACK, Seq=1101, ACK=901, Len=1000 (out of order)
Server: ACK, Seq=901, ACK=101, SACK=1101-2101 (duplicate ACK)
Client: ACK, Seq=2101, ACK=901, Len=1000 (lost)
Client: ACK, Seq=3101, ACK=901, Len=1000 (out of order)
Server: ACK, Seq=901, ACK=101, SACK=3101-4101, SACK=1101-2101 (duplicate ACK)
Client: ACK, Seq=101, ACK=901, Len=1000 (retransmission)
Server: ACK, Seq=901, ACK=2101, SACK=3101-4101
Client: ACK, Seq=2101, ACK=901, Len=1000 (retransmission)
Server: ACK, Seq=901, ACK=4101
