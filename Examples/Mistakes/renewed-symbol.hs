---
title: Renewed symbol
hstrace: {profile: strict}
---
# An opening in x and y, and a close that begins anew in u.
# A new letter starts a direction again after a phase line.
Client: SYN, Seq=x
Server: SYN-ACK, Seq=y, ACK=x+1
Client: ACK, Seq=x+1, ACK=y+1
-- close --
#! expect: renewed-symbol
Client: FIN-ACK, Seq=u, ACK=y+1
Server: ACK, Seq=y+1, ACK=u+1
Server: FIN-ACK, Seq=y+1, ACK=u+1
Client: ACK, Seq=u+1, ACK=y+2
