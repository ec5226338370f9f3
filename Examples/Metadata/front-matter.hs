---
title: A connection with all its papers
description: Every key of the metadata, in the lesson's own front matter.
lang: en
level: intermediate
objectives:
  - tell what a lesson says of itself from what its trace says
  - let the metadata name the endpoints and their numbers
prerequisites: [the three-way handshake]
tags: [metadata, handshake, close]
duration: PT30M
date: 2026-02-14
license: CC-BY-4.0
authors:
  - Jiwoo Han
  - name: Josiah Carberry
    url: https://example.org/carberry
    orcid: 0000-0002-1825-0097
layout: lesson
hstrace:
  version: 1
  profile: strict
  endpoints:
    - name: Client
      aliases: [C, browser]
      address: 192.0.2.1
      state: CLOSED
      isn: 100
      window: 8000
      mss: 1460
    - name: Server
      aliases: [S]
      address: 192.0.2.80
      state: LISTEN
      isn: 200
      window: 8000
      mss: 1460
  start: CLOSED
  numbering: absolute
  expect:
    Client: CLOSED
    Server: CLOSED
  allow: [unshown-data]
  exercises:
    - id: whole
      kind: generate
      trace: Connection
      points: 2
      explain: Draw the connection again with other initial numbers.
---
# All that a lesson can say of itself stands above: for readers, for a site, and for the checker.
# The checker holds the trace to it: the first numbers, the options and the states at the end.

== Connection ==
Client: SYN, Seq=100, Win=8000, MSS=1460
Server: SYN-ACK, Seq=200, ACK=101, Win=8000, MSS=1460
Client: ACK, Seq=101, ACK=201, Win=8000
Client: FIN-ACK, Seq=101, ACK=201, Win=8000
Server: FIN-ACK, Seq=201, ACK=102, Win=8000
Client: ACK, Seq=102, ACK=202, Win=8000
Client: (2MSL)
Client: [CLOSED]
