# A mistake that has been corrected, and a mark that has stayed.
# A line marked as a mistake is not one.
Client: SYN, Seq=100
#! expect: acknowledgment-mismatch, expected-problem-missing
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
