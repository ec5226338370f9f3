extension Offer {
  /// What the SYN or SYN-ACK `segment` offers; `syn` is the offer that a SYN-ACK answers.
  init(of segment: Segment, answering syn: Offer?) {
    isKnown = true
    maximumSegmentSize = segment.options.maximumSegmentSize
    windowScale = segment.options.windowScale
    selectiveAcknowledgment = segment.options.selectiveAcknowledgmentPermitted
    timestamps = segment.options.timestamps != nil

    let congestionBits = segment.bits.intersection([.ae, .cwr, .ece])
    if let syn {
      // RFC 3168, 6.1.1: ECE alone. RFC 9768, 3.1.2: any of the bits but not all; AE and ECE without CWR count
      // as ECE.
      let isClassic = congestionBits.contains(.ece) && !congestionBits.contains(.cwr)
      let isAnswered = !congestionBits.isEmpty && congestionBits != [.ae, .cwr, .ece]
      accurateCongestionNotification = syn.accurateCongestionNotification && isAnswered && !isClassic
      congestionNotification = isClassic || accurateCongestionNotification
    } else {
      congestionNotification = congestionBits.contains([.ece, .cwr])
      accurateCongestionNotification = congestionBits == [.ae, .cwr, .ece]
    }
  }
}
