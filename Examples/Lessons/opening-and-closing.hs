---
title: "How a TCP connection begins and ends: the three-way handshake and the four-segment close"
description:
  Before any data flows, TCP opens a connection; when all is said, it closes it. Opening takes three segments, closing
  usually four. This lesson follows both, number by number, and asks of each number why it is what it is.
lang: en
level: beginner
duration: PT30M
objectives:
  - Name the three segments of the handshake and the four of the close, in their order.
  - Explain why the acknowledgment of a SYN or a FIN is one more than its number.
  - Say in which state each endpoint is at every step.
prerequisites:
  - You know what a client and a server are.
tags: [TCP, handshake, close]
license: CC-BY-4.0
hstrace:
  endpoints: [{name: Client}, {name: Server}]
  exercises:
    - id: numbers
      kind: blank
      trace: Opening
      blanks: 3
      points: 3
      explain: A SYN uses one number; an ACK without data uses none.
    - id: order
      kind: reorder
      trace: Closing
      points: 2
      explain: Each FIN is followed by the ACK that acknowledges it.
    - id: mistake
      kind: fault
      trace: Opening
      points: 2
    - id: own-trace
      kind: generate
      trace: Closing
      points: 4
---
== Opening ==
Client: SYN, Seq=100
> The client asks for a connection, and tells its initial sequence number.
Server: SYN-ACK, Seq=200, ACK=101
> The server agrees, and tells its own initial sequence number in the same segment.
Client: ACK, Seq=101, ACK=201
> Once the client has acknowledged the server's SYN, both may send data.

== Closing ==
Client: FIN-ACK, Seq=300, ACK=400
> The client has nothing more to send; it can still receive.
Server: ACK, Seq=400, ACK=301
> The server acknowledges the FIN, and finishes its work.
Server: FIN-ACK, Seq=400, ACK=301
> Now the server, too, has nothing more to send.
Client: ACK, Seq=301, ACK=401
> The client waits in TIME-WAIT, in case this ACK is lost.
Client: (2MSL)
Client: [CLOSED]
Server: [CLOSED]
