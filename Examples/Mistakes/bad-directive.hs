# An opening whose author misremembers the word of a directive.
# A line that begins with `#!` is neither `expect` nor `allow`.
Client: SYN, Seq=100
#! expect: bad-directive
#! ignore: missing-ack-flag
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
