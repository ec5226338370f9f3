/// How grave a finding is.
package enum Severity: String, CaseIterable, Sendable, Comparable {
  /// Worth knowing; shown on request in text, always in JSON and in editors.
  case hint
  /// Probably a mistake, or a trace that stops too early.
  case warning
  /// Against the RFC, or not readable.
  case error

  /// By gravity: a hint is the least.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// How strictly a trace is checked.
package enum Profile: String, CaseIterable, Sendable {
  /// What a lesson may simplify is a hint at most.
  case lesson
  /// Every number, flag and answer as RFC 9293 has it.
  case strict
}

/// The severity of a problem in each profile; `nil` where it is not reported.
package struct SeverityByProfile: Hashable, Sendable {
  /// In profile `lesson`, which passes over what teaching leaves out.
  package let lesson: Severity?
  /// In profile `strict`; never milder than in `lesson`.
  package let strict: Severity?

  package init(lesson: Severity?, strict: Severity?) {
    self.lesson = lesson
    self.strict = strict
  }

  /// The same severity in both profiles.
  package static func both(_ severity: Severity) -> SeverityByProfile {
    SeverityByProfile(lesson: severity, strict: severity)
  }

  /// The severity in `profile`; `nil` where it is not reported there.
  package subscript(profile: Profile) -> Severity? {
    switch profile {
    case .lesson: lesson
    case .strict: strict
    }
  }
}
