---
title: RFC 9293, figure 9
hstrace:
  endpoints:
    - name: A
      state: ESTABLISHED
      next: 100
      expects: 300
    - name: B
      state: ESTABLISHED
      next: 300
      expects: 100
  expect: {A: SYN-SENT, B: CLOSED}
---
# RFC 9293, figure 9: A has restarted and opens again, while B takes the connection for alive.
# B's acknowledgment makes no sense to A, which resets it; the next SYN will find B closed.

A: (reboot)
A: [CLOSED]
B: [ESTABLISHED]
A: SYN, Seq=400 [SYN-SENT | ESTABLISHED]
B: ACK, Seq=300, ACK=100 [ESTABLISHED | SYN-SENT]
A: RST, Seq=100 [SYN-SENT | CLOSED]
A: [SYN-SENT]
B: [CLOSED]
A: SYN, Seq=400 ... (retransmission) [SYN-SENT]
