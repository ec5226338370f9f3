# Two passive sockets, one of them stirred by an old duplicate.
# An endpoint answers with something else than the RFC asks for.
A: [LISTEN]
... A: SYN, Seq=90 (duplicate)
B: SYN-ACK, Seq=300, ACK=91
#! expect: wrong-response
A: ACK, Seq=91, ACK=301
