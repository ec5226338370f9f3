/// What is wrong with the form of a YAML text; the raw value says it in short.
///
/// libyaml knows some sixty faults by their sentences; those that ask for the same mending are one here.
package enum YAMLFault: String, CaseIterable, Sendable {
  case tab = "a tab in the indentation"
  case badStart = "a character that cannot start a value"
  case missingColon = "a key without its colon"
  case unexpectedColon = "a second colon, or a key indented further than its neighbours"
  case unexpectedDash = "a list item where none can stand"
  case unclosedQuote = "a quotation mark that is never closed"
  case badEscape = "an escape sequence that does not exist"
  case unclosedList = "a list without its comma or its ]"
  case unclosedMap = "a map without its comma or its }"
  case badIndentation = "a line indented unlike its neighbours"
  case missingValue = "a value that is missing"
  case badAnchor = "a name of an anchor or an alias that cannot be read"
  case unknownAnchor = "an alias of an anchor that does not exist"
  case badTag = "a tag that cannot be read"
  case badBlock = "a block text with a wrong first line"
  case badDirective = "a directive that cannot be read"
  case secondDocument = "a second document"
  case notUTF8 = "bytes that are not UTF-8"
  case controlCharacter = "a control character"
  case other = "something that is not YAML"

  /// Which fault libyaml's sentence means.
  init(said sentence: String) {
    self = Self.phrases.first { sentence.contains($0.phrase) }?.fault ?? .other
  }

  /// Parts of libyaml's sentences; the first that fits decides.
  private static let phrases: [(phrase: String, fault: YAMLFault)] = [
    ("tab character", .tab),
    ("cannot start any token", .badStart),
    ("could not find expected ':'", .missingColon),
    ("mapping values are not allowed", .unexpectedColon),
    ("mapping keys are not allowed", .unexpectedColon),
    ("found unexpected ':'", .unexpectedColon),
    ("block sequence entries are not allowed", .unexpectedDash),
    ("found unexpected end of stream", .unclosedQuote),
    ("found unexpected document indicator", .unclosedQuote),
    ("escape character", .badEscape),
    ("hexdecimal number", .badEscape),
    ("invalid Unicode character escape code", .badEscape),
    ("',' or ']'", .unclosedList),
    ("',' or '}'", .unclosedMap),
    ("expected key", .badIndentation),
    ("'-' indicator", .badIndentation),
    ("expected node content", .missingValue),
    ("alphabetic or numeric character", .badAnchor),
    ("tag", .badTag),
    ("URI", .badTag),
    ("'!'", .badTag),
    ("indentation indicator", .badBlock),
    ("comment or line break", .badBlock),
    ("chomping", .badBlock),
    ("directive", .badDirective),
    ("version number", .badDirective),
    ("incompatible YAML document", .badDirective),
    ("<document start>", .secondDocument),
    ("UTF-8", .notUTF8),
    ("invalid Unicode character", .notUTF8),
    ("control characters", .controlCharacter),
  ]
}
