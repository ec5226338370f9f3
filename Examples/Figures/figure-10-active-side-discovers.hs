---
title: RFC 9293, figure 10
hstrace:
  endpoints:
    A: {state: ESTABLISHED, next: 100, expects: 300}
    B: {state: ESTABLISHED, next: 300, expects: 100}
---
# RFC 9293, figure 10: A has restarted, and it is B that speaks first.
# A knows no such connection and answers the data with a reset, whose number B believes.

A: (reboot)
B: ACK, Seq=300, ACK=100, Len=10 [ESTABLISHED | CLOSED]
A: RST, Seq=100 [CLOSED | CLOSED]
