# A first SYN that does not arrive, and the one sent after it.
# A line says two things of what the network does with the segment.
#! expect: contradictory-fate
Client: SYN, Seq=100 (lost) (duplicate)
Client: (timeout)
Client: SYN, Seq=100 (retransmission)
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
