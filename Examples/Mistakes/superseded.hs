# A simultaneous open as RFC 793 drew it.
# A simultaneous open follows RFC 793's old figure.
Client: SYN, Seq=100 ...
Server: SYN, Seq=300
... Client: SYN, Seq=100
Client: SYN-ACK, Seq=100, ACK=301 ...
Server: SYN-ACK, Seq=300, ACK=101
#! expect: superseded
... Client: ACK, Seq=101, ACK=301
