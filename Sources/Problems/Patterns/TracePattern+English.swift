extension TracePattern {
  var english: PatternPage {
    switch self {
    case .threeWayHandshake:
      PatternPage(
        "three-way handshake", for: "to open a connection both sides can rely on",
        "Two endpoints open a connection. Each tells the other its initial sequence number, and each has that "
          + "number acknowledged before data is delivered.",
        course: "SYN → SYN-ACK → ACK",
        flow: "no data yet: initial sequence numbers are exchanged, and options agreed on",
        "Three segments are enough, because the second one carries both the ACK of the first SYN and a SYN of its own.",
        "Each SYN uses one sequence number, so its acknowledgment number is the initial number plus one.",
        "An old duplicate SYN opens nothing: the SYN-ACK that answers it acknowledges a number that does not fit what "
          + "the other side has sent, which answers with a reset.")
    case .simultaneousOpen:
      PatternPage(
        "simultaneous open", for: "to open one connection from both sides at once",
        "Both endpoints open actively, and their SYNs cross in the network. Each is to answer the other's SYN with a "
          + "SYN-ACK, so that one connection comes of it, not two.",
        course: "SYN ⇄ SYN → SYN-ACK ⇄ SYN-ACK", flow: "no data yet: initial sequence numbers cross",
        "Both sides go through SYN-SENT and SYN-RECEIVED.",
        "Four segments are sent, as neither can know of the other's SYN when it sends its own.",
        "Neither side is the server.")
    case .fastOpen:
      PatternPage(
        "TCP Fast Open", for: "to send data with the first segment",
        "A client that got a cookie from the server earlier sends it with its SYN, and data along with it. The "
          + "server may use the data before the handshake is complete.",
        course: "SYN with cookie and data → SYN-ACK → ACK", flow: "the request travels in the SYN itself",
        "One round trip is saved.",
        "The cookie shows that the client can receive at its address.",
        "The server may leave the data unacknowledged; the client then sends it again.")
    case .refused:
      PatternPage(
        "refused connection", for: "to say that nobody listens",
        "A SYN reaches an endpoint that is CLOSED. It answers with a reset, and the side that asked gives up.",
        course: "SYN → RST-ACK", flow: "nothing",
        "The SYN has no ACK, so the reset has sequence number 0.",
        "The reset acknowledges the SYN, and so proves that it answers this one.",
        "The side that asked goes straight back to CLOSED.")
    case .synFlood:
      PatternPage(
        "SYN flood", for: "to fill a server with handshakes that are never finished",
        "SYNs come whose senders never finish the handshake. The server repeats each SYN-ACK and keeps room for a "
          + "connection that will not be.",
        course: "SYN → SYN-ACK → SYN-ACK again …", flow: "nothing",
        "Each unfinished handshake waits in SYN-RECEIVED.",
        "The server sends its SYN-ACK again until it gives up.",
        "SYN cookies defend against it: the server keeps no state until the third segment.")
    case .unfinishedHandshake:
      PatternPage(
        "unfinished handshake", for: "to open a connection, which is not reached",
        "A handshake has begun, but does not get as far as ESTABLISHED on both sides.",
        course: "SYN …", flow: "no data yet",
        "A side that waits for an answer sends again; a reset ends the attempt.",
        "No data is delivered before the handshake is complete.")
    case .data:
      PatternPage(
        "data transfer", for: "to carry octets in order and without loss",
        "Data flows in an open connection. Each octet has its sequence number, and the other side acknowledges "
          + "by naming the next number it expects.",
        course: "data → ACK",
        flow: "octets in one direction or in both, each direction with numbers of its own",
        "The sequence number grows by the octets that were sent.",
        "An ACK without data uses no number.",
        "What is not acknowledged is sent again.")
    case .fourSegmentClose:
      PatternPage(
        "four-segment close", for: "to end both directions of a connection in order",
        "Each direction of a connection is closed on its own. Each side says with a FIN that it has nothing more to "
          + "send, and each FIN is acknowledged.",
        course: "FIN → ACK → FIN → ACK", flow: "data of the side that closes last, until its FIN",
        "Each FIN uses one sequence number, so its acknowledgment number is that number plus one.",
        "The side that has received the first FIN may go on sending until it sends its own.",
        "The side that closed first waits in TIME-WAIT, to answer a repeated FIN.")
    case .threeSegmentClose:
      PatternPage(
        "three-segment close", for: "to end both directions of a connection in order",
        "The side that receives the first FIN has nothing more to send either. Its own FIN carries the ACK of the "
          + "first one, so that three segments are enough.",
        course: "FIN → FIN-ACK → ACK", flow: "no more data: both sides have nothing left to send",
        "The second segment is an acknowledgment and a FIN at once.",
        "The receiver of the first FIN passes through CLOSE-WAIT without staying.",
        "The side that closed first waits in TIME-WAIT.")
    case .simultaneousClose:
      PatternPage(
        "simultaneous close", for: "to end a connection from both sides at once",
        "Both sides close before either has seen the other's FIN. The FINs cross, and each is acknowledged.",
        course: "FIN ⇄ FIN → ACK ⇄ ACK", flow: "no more data: both sides have nothing left to send",
        "Both sides go through FIN-WAIT-1, CLOSING and TIME-WAIT.",
        "Both wait two maximum segment lifetimes.")
    case .halfClose:
      PatternPage(
        "half-close", for: "to end one direction and go on in the other",
        "One side has said with its FIN that it has nothing more to send. The other direction stays open: its data "
          + "is still received and acknowledged.",
        course: "FIN → ACK (→ data → ACK → FIN → ACK)", flow: "data in one direction only",
        "The side that closed is in FIN-WAIT-2, the other in CLOSE-WAIT.",
        "After a FIN its sender still acknowledges, but sends no data.",
        "The other side ends the connection with a FIN of its own when it is done.")
    case .unfinishedClose:
      PatternPage(
        "unfinished close", for: "to end a connection, which has not been reached yet",
        "A close has begun, and the trace ends before each FIN is acknowledged.",
        course: "FIN …", flow: "no new data from a side that has closed",
        "The side that has sent a FIN waits for its acknowledgment, and sends it again where none comes.")
    case .reset:
      PatternPage(
        "reset", for: "to end a connection at once, or to say that there is none",
        "A reset says that a segment belongs to no connection, or gives a connection up. The side that accepts it forgets the "
          + "connection, or goes back to LISTEN.",
        course: "RST", flow: "nothing; what is on its way in the connection is lost",
        "A reset is never answered with a reset, and uses no sequence number.",
        "It counts only with exactly the next number, so that strangers cannot forge it easily; another one within the "
          + "window is answered with a challenge ACK.",
        "Nobody waits in TIME-WAIT afterwards.")
    case .halfOpenDiscovery:
      PatternPage(
        "half-open connection discovered",
        for: "to find out that the other side has forgotten the connection",
        "One side knows nothing of the connection any more, as it has crashed or given it up; the other still believes "
          + "in it. The next segment brings that to light, and a reset clears it away.",
        course: "segment (→ answer that does not fit) → RST",
        flow: "nothing is delivered, as one side has no connection",
        "The side that has forgotten the connection answers a segment of it with a reset, unless it is a reset itself.",
        "The reset takes its number from the acknowledgment it answers, so that it fits.",
        "Afterwards a new connection can be opened.")
    case .givenUp:
      PatternPage(
        "connection given up", for: "to wait no longer for a peer that does not answer",
        "What one side sends is not acknowledged, however often it is sent again, until that side gives the connection up.",
        course: "segment → the same again … → CLOSED", flow: "nothing that is acknowledged",
        "Each time it waits longer before it sends again.",
        "The other side hears nothing of it, and may still believe in the connection.",
        "What that side sends later is answered by a reset.")
    case .exchange:
      PatternPage(
        "exchange of segments", for: "to show single segments of a connection",
        "Segments within a connection, neither its opening nor its end.",
        course: "…", flow: "as the segments say",
        "Both endpoints keep their states.")
    }
  }
}
