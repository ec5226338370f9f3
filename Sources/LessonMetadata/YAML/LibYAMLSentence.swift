import Problems

/// libyaml says what is wrong in some sixty English sentences; those that ask for the same mending are one fault.
extension YAMLFault {
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
