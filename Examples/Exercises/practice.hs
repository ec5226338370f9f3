---
title: A connection from SYN to FIN, to practise
lang: en
level: beginner
hstrace:
  exercises:
    - id: numbers
      kind: blank
      trace: A short visit
      blanks: 5
      points: 5
      explain: Count what each side has used, a SYN and a FIN one number each.
    - id: order
      kind: reorder
      trace: The handshake
      points: 2
      explain: Nobody acknowledges what has not arrived.
    - id: mistake
      kind: fault
      trace: Somebody miscounted
      points: 2
    - id: off-by-one
      kind: fault
      trace: A short visit
      points: 2
      explain: One number of a correct trace was changed.
    - id: write
      kind: generate
      trace: A short visit
      points: 4
---
# Exercises of all four kinds; hstrace exercise sets them, and grades the answers.

== The handshake ==
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201

== Somebody miscounted ==
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
#! expect: acknowledgment-mismatch
Client: ACK, Seq=101, ACK=200
Client: PSH-ACK, Seq=101, ACK=201, Len=10
Server: ACK, Seq=201, ACK=111

== A short visit ==
Client: SYN, Seq=1000
Server: SYN-ACK, Seq=5000, ACK=1001
Client: ACK, Seq=1001, ACK=5001
Client: PSH-ACK, Seq=1001, ACK=5001, Len=20
Server: PSH-ACK, Seq=5001, ACK=1021, Len=300
Client: ACK, Seq=1021, ACK=5301
Client: FIN-ACK, Seq=1021, ACK=5301
Server: ACK, Seq=5301, ACK=1022
Server: FIN-ACK, Seq=5301, ACK=1022
Client: ACK, Seq=1022, ACK=5302
