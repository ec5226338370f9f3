import HandshakeTrace
import Problems

/// What the user has set in the editor, `hstrace.profile` and so on.
struct Settings: Equatable, Sendable {
  /// `nil`: what the lesson says, else `lesson`.
  var profile: Profile?
  /// `nil`: what the lesson says, else English.
  var language: Language?
  /// Problems not to be reported.
  var allowed: Set<ProblemName> = []

  init() {}

  /// The settings as options of a check.
  var checkOptions: CheckOptions {
    var options = CheckOptions()
    options.profile = profile
    options.language = language
    options.allowed = allowed
    return options
  }

  /// The settings in the section `hstrace`; what is not understood is left as if it were not there.
  init(_ section: JSONValue) {
    profile = section["profile"].text.flatMap { Profile(rawValue: $0) }
    language = section["lang"].text.flatMap { Language(rawValue: $0) }
    allowed = Set(section["allow"].texts.compactMap { ProblemName(rawValue: $0) })
  }
}
