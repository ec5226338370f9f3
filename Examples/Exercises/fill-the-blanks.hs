---
title: What comes next?
level: beginner
hstrace:
  exercises:
    - id: opening
      kind: blank
      trace: Opening
      blanks: 3
      points: 3
      explain: A SYN uses one number; an ACK without data uses none.
    - id: data
      kind: blank
      trace: Data
      blanks: 5
      points: 5
      explain: Count the octets, and mind who counts for whom.
---
# A reader fills in what the question marks stand for; the checker knows the answers already.
# A blank is as good as a number left out, and never a mistake.

== Opening ==
Client: SYN, Seq=700
Server: SYN-ACK, Seq=30, ACK=?
Client: ACK, Seq=?, ACK=?

== Data ==
Client: SYN, Seq=700, Win=4000
Server: SYN-ACK, Seq=30, ACK=?, Win=4000
Client: ACK, Seq=701, ACK=31, Win=4000
Client: PSH-ACK, Seq=701, ACK=?, Len=?, Win=4000
Server: ACK, Seq=?, ACK=724, Win=4000
Client: PSH-URG-ACK, Seq=724, ACK=31, Len=3, Win=4000, Urg=3
Server: ACK, Seq=31, ACK=?, Win=4000
