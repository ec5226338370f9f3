# An opening with timestamps, one of which is returned wrongly.
# A timestamp goes back, or echoes a value that was not sent.
Client: SYN, Seq=100, TSval=1000, TSecr=0
Server: SYN-ACK, Seq=200, ACK=101, TSval=5000, TSecr=1000
#! expect: timestamp-mismatch
Client: ACK, Seq=101, ACK=201, TSval=1001, TSecr=5001
