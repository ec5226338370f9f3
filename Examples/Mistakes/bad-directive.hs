# A FIN without ACK that was to be allowed.
# A line that begins with #! is neither an expectation nor an allowance.
#! expect: bad-directive
#! ignore: missing-ack-flag
Client: FIN, Seq=300
Server: ACK, Seq=400, ACK=301
Server: FIN-ACK, Seq=400, ACK=301
Client: ACK, Seq=301, ACK=401
