# An opening that announces its segment size too late.
# An option that only a SYN may carry stands in another segment.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: option-outside-syn
Client: ACK, Seq=101, ACK=201, MSS=1460
