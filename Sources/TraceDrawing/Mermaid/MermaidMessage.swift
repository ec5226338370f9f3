import Problems
import TraceChecking
import TraceSyntax
import TraceText

/// The text of a message: its time, the number of its segment, what that contains, and what becomes of it.
enum MermaidMessage {
  /// The most columns of a line, with which two endpoints still fit on a page.
  static let mostColumns = 60
  /// The columns between lifelines that stand as near to each other as Mermaid draws them.
  static let leastColumns = 30

  /// The lines of a row that is a message; the contents of a segment stand where it departs, and its arrival names it.
  static func lines(of row: Row, in drawing: Drawing) -> [String] {
    WrappedText.lines(of: pieces(of: row, in: drawing), columns: mostColumns)
  }

  /// The columns of the longest of these lines.
  static func columns(of row: Row, in drawing: Drawing) -> Int {
    lines(of: row, in: drawing).reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
  }

  private static func pieces(of row: Row, in drawing: Drawing) -> [String] {
    let time = row.time.map { "\(drawing.seconds($0)) · " } ?? ""
    switch row.kind {
    case .segment(let segment):
      let remarks = remarks(on: segment, in: drawing.language)
      return ["\(time)(\(segment.number))"] + drawing.label(of: row).words
        + (remarks.isEmpty ? [] : ["(\(remarks.joined(separator: ", ")))"])
    case .arrival(let arrival):
      return [
        "\(time)(\(arrival.number))", remarks(on: arrival, in: drawing.language).joined(separator: ", "),
      ]
    case .event, .states, .phase, .omission, .note, .problem: return []
    }
  }

  /// `lost`, `again 1`; none for a segment of which there is nothing to say.
  private static func remarks(on segment: DrawnSegment, in language: Language) -> [String] {
    let words = TextWords(language: language)
    let fate =
      switch segment.travel {
      case .arrives, .lost, .corrupt: words.end(of: segment.travel)
      case .comesOut: segment.isOldDuplicate ? "" : DrawingWords.arrives(in: language)
      case .departs(let row):
        row < 0 ? DrawingWords.inFlight(in: language) : DrawingWords.arrivesLater(in: language)
      }
    return (fate.isEmpty ? [] : [fate]) + words.remarks(on: segment)
  }

  /// `arrives`, `a copy`; at least one.
  private static func remarks(on arrival: DrawnArrival, in language: Language) -> [String] {
    var remarks =
      switch arrival.fate {
      case .arrives: [DrawingWords.arrives(in: language)]
      case .lost: [DrawingWords.lost(in: language)]
      case .corrupt: [DrawingWords.arrives(in: language), DrawingWords.corrupt(in: language)]
      }
    if arrival.isCopy { remarks.append(DrawingWords.copy(in: language)) }
    return remarks
  }
}

extension Row {
  /// Whether it is an arrow between the lifelines.
  var isMessage: Bool {
    switch kind {
    case .segment, .arrival: true
    case .event, .states, .phase, .omission, .note, .problem: false
    }
  }
}

extension Drawing {
  /// `0.120 s`: a time of the trace, in microseconds, with as many decimals as all of its times need.
  func seconds(_ microseconds: Int64) -> String {
    let decimals = timeDecimals ?? 0
    let magnitude = microseconds.magnitude
    let whole = "\(microseconds < 0 ? "-" : "")\(magnitude / 1_000_000)"
    guard decimals > 0 else { return "\(whole) s" }
    let fraction = String(magnitude % 1_000_000)
    let digits = String(repeating: "0", count: 6 - fraction.count) + fraction
    return "\(whole).\(digits.prefix(decimals)) s"
  }
}
