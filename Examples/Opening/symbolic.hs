# The same opening with letters, as many textbooks draw it, and a message of some length after it.
# A letter is a starting point that nobody needs to know; only the distance from it is checked.

Client: SYN, Seq=x
Server: SYN-ACK, Seq=y, ACK=x+1
Client: ACK, Seq=x+1, ACK=y+1

-- A message of len octets --
Client: PSH-ACK, Seq=x+1, ACK=y+1, Len=len
Server: ACK, Seq=y+1, ACK=x+1+len

-- Closing --
Client: FIN-ACK, Seq=x+1+len, ACK=y+1
Server: FIN-ACK, Seq=y+1, ACK=x+2+len
Client: ACK, Seq=x+2+len, ACK=y+2
