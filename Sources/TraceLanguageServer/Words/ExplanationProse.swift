import Problems
import TraceChecking
import TraceExplaining

/// An explanation in paragraphs: each segment's line, and below it what is said of it.
struct ExplanationProse {
  private let explainer: TraceExplainer
  private(set) var prose = Prose()
  /// The sections linked so far; each is linked once.
  private var linked: Set<RFCReference> = []

  init(_ explainer: TraceExplainer) {
    self.explainer = explainer
    if !explainer.title.isEmpty { prose.add(.strong(explainer.title)) }
    prose.add(.plain(explainer.summary.joined(separator: " ")))
    for pattern in explainer.patterns {
      let page = pattern.page(in: explainer.language)
      prose.add(.strong(page.name), .plain(": \(page.course)"), .newLine, .plain(page.concept))
    }
    for step in explainer { add(step) }
  }

  private mutating func add(_ step: ExplainedStep) {
    switch step.content {
    case .segment(let segment): add(segment, isArrival: false)
    case .arrival(let segment): add(segment, isArrival: true)
    case .event(let sentences):
      var pieces: [Prose.Piece] = [.code(step.timedLine)]
      for sentence in sentences { pieces += linked(sentence) }
      prose.add(pieces)
    case .states(let sentences):
      prose.add([.code(step.timedLine)] + sentences.flatMap { [.newLine, .plain($0)] })
    case .phase(let title): prose.add(.strong(title.isEmpty ? "–" : title))
    case .note(let text): prose.add(.plain(text))
    case .omission(let sentence): prose.add(.code("..."), .newLine, .plain(sentence))
    }
    for problem in step.problems {
      let word = problem.severity.label(isExpected: problem.isExpected, in: explainer.language)
      prose.add(.strong(word), .plain(": \(problem.sentence)"))
    }
  }

  private mutating func add(_ segment: ExplainedSegment, isArrival: Bool) {
    let names = "\(explainer.names[segment.sender]) → \(explainer.names[1 - segment.sender])"
    let claims = segment.claims.isEmpty ? "" : " \(segment.claims)"
    var pieces: [Prose.Piece] = [
      .strong("\(isArrival ? "... " : "")\(segment.number). \(names)"), .plain(": "),
      .code("\(segment.items)\(claims)"), .newLine, .plain(segment.meaning),
    ]
    if segment.nature != nil { pieces += link(segment.reference) }
    for number in segment.numbers {
      pieces += [
        .newLine, .code(number.isWritten ? number.item : "(\(number.item))"), .plain(" – \(number.sentence)"),
      ]
      if number.value != "?" { pieces += link(number.reference) }
    }
    for change in segment.stateChanges {
      pieces += [.newLine, .plain(change.sentence)] + (change.reference.map { link($0) } ?? [])
    }
    for remark in segment.remarks { pieces += linked(remark) }
    prose.add(pieces)
  }

  /// A sentence on a line of its own, and its section.
  private mutating func linked(_ remark: ExplainedRemark) -> [Prose.Piece] {
    [.newLine, .plain(remark.sentence)] + (remark.reference.map { link($0) } ?? [])
  }

  /// The section, unless it was linked before.
  private mutating func link(_ reference: RFCReference) -> [Prose.Piece] {
    linked.insert(reference).inserted ? [.plain(" ("), .link(reference), .plain(")")] : []
  }
}
