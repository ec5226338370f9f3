import TCP

/// Decides whether a fence goes on with the trace of the fence before it under the same heading.
enum FenceJoint {
  /// Whether the statements from `mark` on go on with the document's open trace.
  ///
  /// They do not where they begin with a heading, nor where both their endpoints are others. Where their first segment is a SYN without ACK, they do only
  /// if the open trace leaves a place for a new SYN, as far as its flags tell: it shows no segment yet, or
  /// nothing but SYNs without ACK (which this one crosses or repeats); or both endpoints have sent a FIN; or the
  /// last segment that is no SYN without ACK is a reset. States are not computed here: a trace that goes on in
  /// TIME-WAIT has two FINs, one that is back in CLOSED or LISTEN has a reset or two FINs.
  static func joins(_ document: TraceDocument, from mark: ReaderMark) -> Bool {
    let fresh = document.statements[mark.statements...]
    guard let first = fresh.first else { return true }
    guard first.kind != .heading, document.traces.count == mark.traces else { return false }
    guard let segment = fresh.first(where: { $0.kind == .segment }) else { return true }
    let begin = document.traces.last?.statements.upperBound ?? 0
    let open = document.statements[begin..<mark.statements]
    let names = endpoints(of: fresh)
    guard names.count < 2 || open.isEmpty || !names.isDisjoint(with: endpoints(of: open)) else {
      return false
    }
    guard segment.bits.hasAny(.syn), !segment.bits.hasAny(.ack) else { return true }
    return leavesPlace(open)
  }

  /// The names of those that send and get segments.
  private static func endpoints(of statements: ArraySlice<Statement>) -> Set<UInt16> {
    var names: Set<UInt16> = []
    for statement in statements where statement.kind == .segment {
      names.insert(statement.sender)
      names.insert(statement.receiver)
    }
    names.remove(NameTable.none)
    return names
  }

  private static func leavesPlace(_ statements: ArraySlice<Statement>) -> Bool {
    var finishers: Set<UInt16> = []
    var isOnlySyns = true
    for statement in statements where statement.kind == .segment {
      let bits = statement.bits
      if bits.hasAny(.rst) {
        isOnlySyns = true
        finishers = []
        continue
      }
      if !bits.hasAny(.syn) || bits.hasAny(.ack) { isOnlySyns = false }
      if bits.hasAny(.fin) { finishers.insert(statement.sender) }
    }
    return finishers.count >= 2 || isOnlySyns
  }
}
