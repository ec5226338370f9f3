# An opening whose third segment has SYN once more.
# A segment or an event does not fit the state of its endpoint.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: not-allowed-in-state
Client: SYN-ACK, Seq=101, ACK=201
