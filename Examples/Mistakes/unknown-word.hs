# An opening whose first SYN does not arrive.
# A word in parentheses is nearly, but not quite, one that has a meaning.
#! expect: unknown-word
Client: SYN, Seq=100 (losst)
Client: (timeout)
Client: SYN, Seq=100 (retransmission)
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
