---
title: Half closed end
hstrace: {profile: strict}
---
# A close that stops after its first half.
# The trace ends while only one direction is closed.
Client: FIN-ACK, Seq=300, ACK=400
#! expect: half-closed-end
Server: ACK, Seq=400, ACK=301
