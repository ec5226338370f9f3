---
title: Who may wait, and who may not
hstrace:
  allow: [skipped-time-wait]
---
# The first close lets the client forget too early, as careless pictures do; the second does not.
# The metadata allows that one problem in the whole file.

== Careless ==
Client: FIN-ACK, Seq=300, ACK=400
Server: FIN-ACK, Seq=400, ACK=301
Client: ACK, Seq=301, ACK=401
Client: [CLOSED]

== Careful ==
Client: FIN-ACK, Seq=300, ACK=400
Server: FIN-ACK, Seq=400, ACK=301
Client: ACK, Seq=301, ACK=401
Client: [TIME-WAIT]
Client: (2MSL)
Client: [CLOSED]
