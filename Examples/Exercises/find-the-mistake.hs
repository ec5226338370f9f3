# One acknowledgment of this opening forgets that a SYN uses a number: which one is it?
# The line above tells the checker that the mistake is meant; without the mistake, it would complain.

Client: SYN, Seq=100
#! expect: acknowledgment-mismatch
Server: SYN-ACK, Seq=200, ACK=100
Client: ACK, Seq=101, ACK=201
