# An opening that leaves the server one state behind.
# A state written in the trace is not the state the endpoint is in.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: wrong-state
Client: ACK, Seq=101, ACK=201 [ESTABLISHED | SYN-RECEIVED]
