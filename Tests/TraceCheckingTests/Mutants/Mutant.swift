import TCP
import TraceSyntax
import TraceText

/// A correct lesson with one fault put into it.
struct Mutant: Sendable {
  let lesson: CorrectLesson
  let kind: Kind
  /// The statement with the fault, as an index into those of the lesson.
  let statement: Int
  /// 1-based line of the fault.
  let line: Int
  /// What was done, for a reader: `Seq=102 for 101`.
  let change: String
  let text: String

  /// How a lesson was spoiled.
  enum Kind: String, Sendable, CaseIterable {
    case numberByOne = "number by one"
    case numberByLength = "number by its length"
    case numberByHalf = "number by 2^31"
    case numberOfPeer = "number of the other side"
    case flagDropped = "flag dropped"
    case flagAdded = "flag added"
    case segmentsSwapped = "segments swapped"
    case senderChanged = "sender changed"
    case segmentRemoved = "segment removed"
    case segmentDoubled = "segment doubled"
    case stateReplaced = "state replaced"

    /// Whether one number is wrong, so that writing the number due restores the line.
    var isNumber: Bool {
      switch self {
      case .numberByOne, .numberByLength, .numberByHalf, .numberOfPeer: true
      case .flagDropped, .flagAdded, .segmentsSwapped, .senderChanged, .segmentRemoved, .segmentDoubled,
        .stateReplaced:
        false
      }
    }
  }

  /// Whether the faulty line of `text` says what the correct lesson says, however its numbers are spelled.
  func isRestored(by text: String) -> Bool {
    let found = Self.reading(of: Self.line(line, of: text))
    return found != nil && found == Self.reading(of: Self.line(line, of: lesson.text))
  }

  /// The numbers of a line as text, and its flags.
  private static func reading(of line: Substring) -> [String]? {
    let document = TraceDocument.parse(SourceText(name: "line.hs", String(line)), as: .trace)
    guard let statement = document.statements.first else { return nil }
    let numbers = [statement.sequence, statement.acknowledgment, statement.length].map(document.symbols.text)
    return numbers + [statement.bits.name]
  }

  /// The text of a 1-based line; empty beyond the last.
  static func line(_ number: Int, of text: String) -> Substring {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return number <= lines.count ? lines[number - 1] : ""
  }
}
