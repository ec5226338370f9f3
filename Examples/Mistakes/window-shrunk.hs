# A server that offers 1000 octets and then takes 400 of them back.
# A window moves its right edge back.
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101, Win=1000
Client: ACK, Seq=101, ACK=201
Client: PSH-ACK, Seq=101, ACK=201, Len=100
#! expect: window-shrunk
Server: ACK, Seq=201, ACK=201, Win=500
