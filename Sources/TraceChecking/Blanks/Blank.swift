package import Problems
import TraceSyntax

/// The numbers of a segment that may be left to the reader, as `?`.
package enum BlankField: UInt8, CaseIterable, Sendable {
  case sequence, acknowledgment, length, window, urgentPointer
}

/// A `?` of a trace, and what is right there.
package struct Blank: Hashable, Sendable {
  /// The line's statement, as an index into the document's.
  package var statement: Int
  /// Which of its numbers is left out.
  package var field: BlankField
  /// What may stand there.
  package var content: Content

  package init(statement: Int, field: BlankField, content: Content) {
    self.statement = statement
    self.field = field
    self.content = content
  }

  /// What may stand in a blank.
  package enum Content: Hashable, Sendable {
    /// This alone, as the trace writes it: a number or a symbol.
    case one(String)
    /// This, as the trace writes it; others are no mistake either, but give a hint.
    case likeliest(String, Alternative)
    /// More than one number.
    case several(Freedom)
    /// Nobody can tell: the trace could not be followed there.
    case unknown
  }

  /// Another number than the likeliest, which is no mistake either.
  package struct Alternative: Hashable, Sendable {
    /// As the trace writes it.
    package var number: String
    /// What is found with it.
    package var hint: ProblemName
    /// Whether it is no mistake while all other blanks have what is told of them; otherwise some of them must change
    /// with it.
    package var isAlone: Bool
  }

  /// Why more than one number is right.
  package enum Freedom: Hashable, Sendable {
    /// An initial sequence number that nothing in the trace refers to.
    case initialSequence
    /// The first number of a direction in a trace that begins within a connection.
    case first
    /// It follows from a number that the trace does not write.
    case unwrittenStart
    /// It follows from a length that the trace does not write.
    case unwrittenLength
    /// Segments are left out before it; `least` is the number if they used none.
    case omission(least: String)
    /// Segments are left out behind it; `most` is the number if they used none.
    case omissionBehind(most: String)
    /// It depends on what stands in other blanks, for which there is more than one number too.
    case together
    /// Several numbers fit what follows, and others do not.
    case some
    /// A number before it is wrong, and it may go on from that or not.
    case wrongBefore
    /// The octets of data are not told by any later number.
    case length
    /// The data may have so many octets, and all between, so that what follows fits.
    case lengthBetween(UInt32, UInt32)
    /// The sender is free in the window it offers.
    case window
    /// The window may be as large as these two and all between them, so that what follows fits.
    case windowBetween(UInt32, UInt32)
    /// It may be one of these numbers.
    case choice([String])
    /// What is sent again may be packed anew.
    case repeated
    /// An old duplicate comes from before the trace.
    case oldDuplicate
    /// The sender is free in where urgent data ends.
    case urgentPointer
  }
}

extension Blank {
  /// Writes what may stand in a sequence or acknowledgment number as the numbers of its direction are written.
  mutating func spellNumbers(_ spelling: NumberSpelling) {
    switch field {
    case .length, .window, .urgentPointer: return
    case .sequence, .acknowledgment: break
    }
    func spelled(_ text: String) -> String { UInt32(text).map { spelling.text($0) } ?? text }
    switch content {
    case .one(let text): content = .one(spelled(text))
    case .likeliest(let text, var alternative):
      alternative.number = spelled(alternative.number)
      content = .likeliest(spelled(text), alternative)
    case .several(.omission(let least)): content = .several(.omission(least: spelled(least)))
    case .several(.omissionBehind(let most)): content = .several(.omissionBehind(most: spelled(most)))
    case .several(.choice(let texts)): content = .several(.choice(texts.map(spelled)))
    case .several, .unknown: break
    }
  }
}
