# An opening with times, of which the last goes back.
# A time cannot be read, or goes back.
@0.000 Client: SYN, Seq=100
@0.040 Server: SYN-ACK, Seq=200, ACK=101
#! expect: bad-time
@0.020 Client: ACK, Seq=101, ACK=201
