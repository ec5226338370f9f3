# A comment is for those who read the file; it is never drawn.
# A note belongs to the statement above it and is drawn with it, a # sign included.

Client: SYN, Seq=100  # the first segment
> Segment #1 carries no data.
> It only says where the client's numbers begin.
Server: SYN-ACK, Seq=200, ACK=101

# A comment of its own between two segments.
Client: ACK, Seq=101, ACK=201 [ESTABLISHED | ESTABLISHED]  # both are ready now
Client: (send 5)
> What a user does may have a note, too.
Client: PSH-ACK, Seq=101, ACK=201, Data="hello"
Server: ACK, Seq=201, ACK=106
