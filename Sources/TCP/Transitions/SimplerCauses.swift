extension StimulusRun {
  var changesState: Bool { before.state != after.state }

  /// Whether a simpler stimulus, or one where nothing is held, leads to the same state. An ACK more than the
  /// simpler one's nothing acknowledges the rest of the segment.
  var hasSimplerCause: Bool {
    simplerCauses.contains { endpoint, simpler in
      StimulusRun.all(of: simpler, at: endpoint).contains {
        $0.after.state == after.state && $0.isReopening == isReopening
          && ($0.sent == sent || ($0.sent == .nothing && sent == .acknowledgment))
      }
    }
  }

  private var simplerCauses: [(Endpoint, Stimulus)] {
    var causes = stimulus.simplifications.map { (before, $0) }
    guard case .arrival(let segment) = stimulus, before.heldFin != nil || !before.heldRanges.isEmpty else {
      return causes
    }
    var unheld = before
    unheld.heldFin = nil
    unheld.heldRanges = []
    causes.append((unheld, stimulus))
    causes.append((unheld, .arrival(segment.carrying(heldFin: before.heldFin != nil))))
    return causes
  }
}
