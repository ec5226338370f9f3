import HandshakeTrace
import Problems
import TCP
import TraceChecking
import TraceSyntax
import TraceText

/// What may be written on a line of a trace.
struct LineCompletion {
  let lesson: CheckedLesson
  let line: TraceLine
  let settings: Settings

  var document: TraceDocument { lesson.document }
  var language: Language { lesson.language }

  /// What may be written at `offset`, the likeliest first.
  func offers(at offset: Int) -> [Offer] {
    let prefix = LinePrefix(document.source.bytes, line.content, before: offset)
    switch prefix.context {
    case .prose: return []
    case .directive:
      return ["expect", "allow"].map { Offer($0, .keyword, prefix.word, .text("\($0): ")) }
    case .problems: return problems(prefix.word)
    case .start: return beginnings(prefix.word)
    case .segment, .item, .value, .parenthesis, .state: break
    }
    let moment = moment
    guard let sender = endpoint(prefix.sender, moment) else { return [] }
    switch prefix.context {
    case .segment: return segments(moment, sender, prefix) + others(moment, sender, prefix)
    case .item: return items(moment, sender, prefix)
    case .value(let isSequence): return values(moment, sender, prefix, isSequence: isSequence)
    case .parenthesis(let isOfSegment):
      return isOfSegment ? claims(moment, sender, prefix.word) : events(moment, sender, prefix.word)
    case .state(let isReceiver, let isOfSegment):
      return states(moment, sender, prefix.word, isReceiver: isReceiver, isOfSegment: isOfSegment)
    case .prose, .directive, .problems, .start: return []
    }
  }

  /// The trace as it is before the line.
  var moment: TraceMoment { line.moment(in: lesson, settings) }

  /// The statement from which the trace goes on behind the line.
  var following: Int { line.isStatement ? line.statement + 1 : line.statement }

  /// What the line does as far as it is written; `nil` where that cannot be told.
  func trial(_ moment: TraceMoment, _ sender: Int) -> MomentStep? {
    guard line.isStatement else { return nil }
    let statement = document.statements[line.statement]
    guard statement.kind == .segment, !statement.bits.isEmpty else { return nil }
    return moment.trial(of: statement, from: sender)
  }

  /// Which endpoint a name means; one that is new is that of the two without a name.
  private func endpoint(_ name: String, _ moment: TraceMoment) -> Int? {
    if let index = document.names.index(of: name), let endpoint = moment.endpoint(index) { return endpoint }
    for side in 0...1 where moment.names[side] == name { return side }
    return (0...1).first { moment.names[$0].isEmpty }
  }

  /// Names of problems; those first that the line below has.
  private func problems(_ word: ByteRange) -> [Offer] {
    let bytes = document.source.bytes
    var below = line.content.upperBound
    while below < bytes.count, bytes[below] == 10 || bytes[below] == 13 { below += 1 }
    var end = below
    while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
    let entries = lesson.checked.problems.entries
    let first = entries.firstPlace { Int($0.place) >= below }
    let found = entries[first...].prefix { Int($0.place) <= end }.map(\.name)
    let names = found + ProblemName.allCases.filter { !found.contains($0) }
    return names.enumerated().map { rank, name in
      var offer = Offer(name.rawValue, .value, word)
      offer.isPreselected = rank == 0 && !found.isEmpty
      offer.detail = name.entry.page(in: language).summary
      offer.page = CompletionPage(problem: name.rawValue, language: language.rawValue)
      return offer
    }
  }
}
