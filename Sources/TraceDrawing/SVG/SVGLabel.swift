import Problems
import TraceChecking
import TraceSyntax

/// What stands on the arrow of a segment, word by word.
enum SVGLabel {
  /// The words of the label, and behind them in parentheses what the drawing says of the segment.
  static func words(of segment: DrawnSegment, in row: Row, of drawing: Drawing) -> [SVGWord] {
    let label = drawing.label(of: row)
    var words: [SVGWord] = []
    words.reserveCapacity(label.fields.count + 2)
    if !label.flags.isEmpty { words.append(SVGWord(label.flags, .flags)) }
    for field in label.fields {
      words.append(SVGWord(field.text, field.value == "?" ? .blank : .plain))
    }
    if let data = label.data { words.append(SVGWord(data)) }
    if label.hasUnwrittenData { words.append(SVGWord("DATA")) }
    if !label.flags.isEmpty, words.count > 1 { words[1].gap = 2 }
    let remarks = remarks(on: segment, in: drawing.language)
    if !remarks.isEmpty { words += SVGWord.words(of: "(\(remarks.joined(separator: ", ")))", .remark) }
    switch segment.travel {
    case .lost: words.append(SVGWord(DrawingWords.lost(in: drawing.language), .fate))
    case .corrupt: words.append(SVGWord(DrawingWords.corrupt(in: drawing.language), .fate))
    case .arrives, .departs, .comesOut: break
    }
    return words
  }

  /// What a segment is beside what its label says: `again 1`, `old duplicate`, its claims.
  static func remarks(on segment: DrawnSegment, in language: Language) -> [String] {
    var remarks: [String] = []
    switch segment.nature {
    case .retransmission:
      remarks.append(DrawingWords.again(segment.original, isSpurious: false, in: language))
    case .spuriousRetransmission:
      remarks.append(DrawingWords.again(segment.original, isSpurious: true, in: language))
    case .syn, .synAcknowledgment, .acknowledgmentOfSyn, .data, .pureAcknowledgment, .duplicateAcknowledgment,
      .windowUpdate, .keepAlive, .windowProbe, .zeroWindow, .outOfOrder, .fin, .acknowledgmentOfFin, .reset,
      .challengeAcknowledgment, .oldDuplicate, .fastOpenRequest, .fastOpenData, nil:
      guard segment.claims.hasAny(.retransmission, .spurious) else { break }
      remarks.append(
        DrawingWords.again(nil, isSpurious: segment.claims.hasAny(.spurious), in: language))
    }
    if segment.isOldDuplicate { remarks.append(DrawingWords.oldDuplicate(in: language)) }
    if segment.arrivesTwice { remarks.append(DrawingWords.arrivesTwice(in: language)) }
    if segment.claims.rawValue != 0 { remarks += DrawingWords.claims(segment.claims, in: language) }
    return remarks
  }

  /// What stands below the end of a segment that comes out of the network: its number, and what becomes of
  /// it.
  static func words(of arrival: DrawnArrival, in language: Language) -> [SVGWord] {
    var words = [SVGWord("(\(arrival.number))", .remark)]
    if arrival.isCopy { words += SVGWord.words(of: DrawingWords.copy(in: language), .remark) }
    switch arrival.fate {
    case .arrives: break
    case .lost: words.append(SVGWord(DrawingWords.lost(in: language), .fate))
    case .corrupt: words.append(SVGWord(DrawingWords.corrupt(in: language), .fate))
    }
    return words
  }

  /// The words of a problem's box: how grave it is, its message and its name.
  static func words(of reported: ReportedProblem, isExpected: Bool, in language: Language) -> [SVGWord] {
    let kind = reported.severity.label(isExpected: isExpected, in: language)
    return SVGWord.words(of: kind + ":", .severity)
      + SVGWord.words(of: visible(reported.problem.message(in: language)))
      + [SVGWord("[\(reported.problem.name.rawValue)]", .remark)]
  }
}
