# The user's call before an opening.
# A word in parentheses is nearly, but not quite, one that has a meaning.
#! expect: unknown-word
Client: (opne)
Client: SYN, Seq=100
Server: SYN-ACK, Seq=200, ACK=101
Client: ACK, Seq=101, ACK=201
