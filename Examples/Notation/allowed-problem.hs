---
title: A FIN as books draw it
hstrace:
  profile: strict
---
# Many books draw the FIN without its ACK bit, though a peer would drop such a segment.
# The lesson keeps the picture of the book and says above the line that it knows.

#! allow: missing-ack-flag
Client: FIN, Seq=300
Server: ACK, Seq=400, ACK=301
Server: FIN-ACK, Seq=400, ACK=301
Client: ACK, Seq=301, ACK=401
