# An opening whose end is asserted.
# Brackets hold something that is neither a state nor a list of flags.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: unknown-state
Client: ACK, Seq=101, ACK=201 [ESTABLISHD]
