# Accurate ECN asks with all three bits in the SYN, and counts marks with them afterwards (RFC 9768).
# The server's SYN-ACK says that the SYN came without a mark; the counter of each side starts at five.

Client: SYN-ECE-CWR-AE, Seq=100
Server: SYN-CWR-ACK, Seq=200, ACK=101
Client: CWR-ACK, Seq=101, ACK=201
Client: ECE-AE-ACK, Seq=101, ACK=201, Len=500
Server: ECE-AE-ACK, Seq=201, ACK=601
