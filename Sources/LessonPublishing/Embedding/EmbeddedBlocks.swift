import TraceSyntax
import TraceText

/// Finds the blocks of a document.
struct EmbeddedBlocks {
  /// In the order of the document.
  private(set) var blocks: [EmbeddedBlock] = []
  /// Faults of its structure: with any of them, no one can tell which lines were generated.
  private(set) var faults: [EmbedFault] = []

  private let source: SourceText
  /// The beginning that waits for its end.
  private var open:
    (marker: Marker, subject: EmbeddedBlock.Subject?, wishes: DrawingWishes, fault: EmbedFault?)?
  private var isNestingTold = false
  /// A fence with `draw=` below which nothing but blanks has come yet.
  private var drawn: (fence: Fence, wishes: DrawingWishes, fault: EmbedFault?)?
  private let swallowedEnds: [SwallowedEnd]

  /// Reads a Markdown document.
  init(of source: SourceText) {
    self.source = source
    let finder = FenceFinder(reading: source)
    swallowedEnds = finder.swallowedEnds
    var comments = finder.comments[...]
    for fence in finder.fences {
      while let comment = comments.first, comment.start < fence.mark {
        comments.removeFirst()
        add(comment)
      }
      add(fence)
    }
    for comment in comments { add(comment) }
    addDrawn()
    if let open, !isNestingTold {
      faults.append(
        swallowed(by: open.marker) ?? EmbedFault(kind: .unclosed, offset: open.marker.comment.start))
    }
    for stray in finder.strayComments { fail(.besideText, at: stray) }
    faults.sort { $0.offset < $1.offset }
  }

  /// The fence that swallows the end of the block that begins with `marker`; `nil` where none does.
  private func swallowed(by marker: Marker) -> EmbedFault? {
    guard let swallowed = swallowedEnds.first(where: { $0.fence > marker.comment.start }) else { return nil }
    let line = LineIndex(source.bytes).position(of: swallowed.end).line
    return EmbedFault(kind: .swallowedEnd(line: line), offset: swallowed.fence)
  }

  private mutating func add(_ fence: Fence) {
    guard open == nil else { return }
    addDrawn()
    guard fence.isMarked else { return }
    let (wishes, wrong) = fence.readWishes(in: source)
    // A word that is nearly draw= asks for a drawing, too.
    let asked = wrong.first { $0.fault.key == .draw || $0.fault.nearest.hasPrefix("draw") }
    guard wishes.kept != nil || asked != nil else { return }
    if fence.closing == nil { return fail(.unclosedFence, at: fence.mark) }
    let first = (asked ?? wrong.first).map { EmbedFault(kind: .wrongOption($0.fault), offset: $0.offset) }
    drawn = (fence, wishes, first)
  }

  /// A fence with no block below it gets one.
  private mutating func addDrawn() {
    guard let (fence, wishes, fault) = drawn else { return }
    drawn = nil
    blocks.append(EmbeddedBlock(subject: .fence(fence), wishes: wishes, place: fence.mark, fault: fault))
  }

  private mutating func add(_ comment: MarkedComment) {
    do throws(EmbedFault) {
      let marker = try Marker.read(comment, in: source)
      switch marker.kind {
      case .begin(let lesson, let wishes): try begin(marker, lesson, wishes)
      case .end(let sum, let picture): try end(marker, sum: sum, picture: picture)
      }
    } catch {
      faults.append(error)
    }
  }

  private mutating func begin(
    _ marker: Marker, _ lesson: String?, _ wishes: DrawingWishes
  ) throws(EmbedFault) {
    if let open {
      // One word on a block that is not closed is enough, however many begin in it.
      guard !isNestingTold else { return }
      isNestingTold = true
      if let fault = swallowed(by: open.marker) { throw fault }
      let line = LineIndex(source.bytes).position(of: open.marker.comment.start).line
      throw EmbedFault(kind: .nested(line: line), offset: marker.comment.start)
    }
    if let lesson {
      addDrawn()
      open = (marker, .lesson(lesson), wishes, marker.fault)
      return
    }
    let fence = drawn.flatMap { isRightAbove($0.fence, marker.comment) ? $0 : nil }
    if fence == nil { addDrawn() }
    drawn = nil
    // What stands in a block without a lesson is passed over, up to its end.
    var fault = fence?.fault ?? marker.fault
    if fence != nil, fault == nil, wishes != DrawingWishes() {
      fault = EmbedFault(kind: .optionsBelowFence, offset: marker.comment.start)
    }
    open = (marker, fence.map { .fence($0.fence) }, fence?.wishes ?? wishes, fault)
    if fence == nil { throw EmbedFault(kind: .noLesson, offset: marker.comment.start) }
  }

  private mutating func end(_ marker: Marker, sum: String?, picture: String?) throws(EmbedFault) {
    guard let begin = open else { throw EmbedFault(kind: .strayEnd, offset: marker.comment.start) }
    open = nil
    isNestingTold = false
    guard begin.marker.comment.prefix.quotes == marker.comment.prefix.quotes else {
      throw EmbedFault(kind: .otherContainer, offset: marker.comment.start)
    }
    guard let subject = begin.subject else { return }
    blocks.append(
      EmbeddedBlock(
        subject: subject, wishes: begin.wishes, place: begin.marker.comment.start,
        markers: (begin.marker.comment, marker.comment), fault: begin.fault ?? marker.fault, sum: sum,
        picture: picture))
  }

  /// Whether nothing but blanks and marks of block quotes lies between a fence and a marker.
  private func isRightAbove(_ fence: Fence, _ comment: MarkedComment) -> Bool {
    guard let closing = fence.closing else { return false }
    let between: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">")]
    return source.bytes[closing.upperBound..<comment.start].allSatisfy { between.contains($0) }
  }

  private mutating func fail(_ kind: EmbedFault.Kind, at offset: Int) {
    faults.append(EmbedFault(kind: kind, offset: offset))
  }
}
