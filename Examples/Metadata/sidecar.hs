# The lesson itself is only a trace; what is to be known about it stands in the file beside it.
# There the two peers are already connected, and their next numbers are given.

== Answer ==
C: PSH-ACK, Seq=5000, ACK=8000, Len=40
S: PSH-ACK, Seq=8000, ACK=5040, Len=300
C: ACK, Seq=5040, ACK=8300

== Close ==
C: FIN-ACK, Seq=5000, ACK=8000
S: ACK, Seq=8000, ACK=5001
S: FIN-ACK, Seq=8000, ACK=5001
C: ACK, Seq=5001, ACK=8001
