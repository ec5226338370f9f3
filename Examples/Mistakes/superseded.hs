# A simultaneous open that is answered as in RFC 793.
# A simultaneous open follows RFC 793's old figure.
Client: SYN, Seq=100 ...
Server: SYN, Seq=300
... Client: SYN, Seq=100
#! expect: superseded
Client: ACK, Seq=101, ACK=301 ...
Server: SYN-ACK, Seq=300, ACK=101
... Client: ACK, Seq=101, ACK=301
