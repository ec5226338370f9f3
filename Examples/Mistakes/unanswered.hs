# A keep-alive that nobody answers.
# A segment that must be answered is not.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
#! expect: unanswered
Client: ACK, Seq=100, ACK=201 (keep-alive)
