# A segment is lost, and another arrives damaged; no answer comes for either.
# When the retransmission timer runs out, the same octets go out again under the same numbers.

Client: SYN, Seq=100
Server: SYN-ACK, Seq=500, ACK=101
Client: ACK, Seq=101, ACK=501

-- Lost --
Client: PSH-ACK, Seq=101, ACK=501, Len=50 (lost)
Client: (timeout)
Client: PSH-ACK, Seq=101, ACK=501, Len=50 (retransmission)
Server: ACK, Seq=501, ACK=151

-- Damaged --
Client: PSH-ACK, Seq=151, ACK=501, Len=50 (corrupt)
> The checksum does not agree, and the server throws the segment away without a word.
Client: (timeout)
Client: PSH-ACK, Seq=151, ACK=501, Len=50 (retransmission)
Server: ACK, Seq=501, ACK=201
