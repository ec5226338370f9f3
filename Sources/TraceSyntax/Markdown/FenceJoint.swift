import TCP

/// Decides whether a fence goes on with the trace of the fence before it under the same heading.
///
/// What the open trace shows is kept from fence to fence, so that each statement is looked at once.
struct FenceJoint {
  /// The statements of the open trace that were looked at.
  private var seen = 0..<0
  /// The names of those that send and get segments in them.
  private var names: Set<UInt16> = []
  /// Those that have sent a FIN since the last reset.
  private var finishers: Set<UInt16> = []
  /// Whether nothing but SYNs without ACK has come since the last reset.
  private var hasOnlySyns = true

  /// Whether the statements from `mark` on go on with the document's open trace.
  ///
  /// They do not where they begin with a heading, nor where both their endpoints are others. Where their first segment is a
  /// SYN without ACK, they do only if the open trace leaves a place for a new SYN, as far as its flags tell: it shows no
  /// segment yet, or nothing but SYNs without ACK (which this one crosses or repeats); or both endpoints have sent a FIN; or
  /// the last segment that is no SYN without ACK is a reset. States are not computed here: a trace that goes on in
  /// TIME-WAIT has two FINs, one that is back in CLOSED or LISTEN has a reset or two FINs.
  mutating func joins(_ document: TraceDocument, from mark: ReaderMark) -> Bool {
    let fresh = document.statements[mark.statements...]
    guard let first = fresh.first else { return true }
    guard first.kind != .heading, document.traces.count == mark.traces else { return false }
    guard let segment = fresh.first(where: { $0.kind == .segment }) else { return true }
    look(at: document, before: mark.statements)
    let own = Self.endpoints(of: fresh)
    guard own.count < 2 || seen.isEmpty || !own.isDisjoint(with: names) else { return false }
    guard segment.bits.hasAny(.syn), !segment.bits.hasAny(.ack) else { return true }
    return finishers.count >= 2 || hasOnlySyns
  }

  /// Takes in what the open trace has before statement `end`.
  private mutating func look(at document: TraceDocument, before end: Int) {
    let begin = document.traces.last?.statements.upperBound ?? 0
    if begin != seen.lowerBound || end < seen.upperBound {
      self = FenceJoint()
      seen = begin..<begin
    }
    let more = document.statements[seen.upperBound..<end]
    seen = begin..<end
    names.formUnion(Self.endpoints(of: more))
    for statement in more where statement.kind == .segment {
      let bits = statement.bits
      if bits.hasAny(.rst) {
        hasOnlySyns = true
        finishers = []
        continue
      }
      if !bits.hasAny(.syn) || bits.hasAny(.ack) { hasOnlySyns = false }
      if bits.hasAny(.fin) { finishers.insert(statement.sender) }
    }
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
}
