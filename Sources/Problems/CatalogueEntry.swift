/// What every file of `Catalogue` says about its problem.
package protocol CatalogueEntry {
  /// The name it is reported, allowed and explained by.
  static var name: ProblemName { get }
  /// How grave it is in each profile.
  static var severity: SeverityByProfile { get }
  /// The section that decides; `nil` for what only the notation decides.
  static var reference: RFCReference? { get }
  /// One sentence: what was found, what was expected, and the reason.
  static func message(_ values: ProblemValues, in language: Language) -> String
  /// What `hstrace explain NAME` prints.
  static func page(in language: Language) -> ManualPage
  /// A trace that has the problem, at the severity of the profile it is checked in.
  static var wrong: Example { get }
  /// The same trace as it should be, without any finding of warning or above.
  static var right: Example { get }
}

/// The manual page of a problem.
package struct ManualPage: Hashable, Sendable {
  /// One line: what it is.
  package let summary: String
  /// Why it matters, and what to do: one to three short paragraphs.
  package let explanation: String

  package init(summary: String, explanation: String) {
    self.summary = summary
    self.explanation = explanation
  }
}

/// A trace in a manual page; the tests check it.
package struct Example: Hashable, Sendable {
  /// The file's text; a Markdown file where `fileName` says so. U+FFFD stands for a byte that is not UTF-8.
  package let text: String
  /// The name under which the text is read, which decides how.
  package let fileName: String
  /// The text of the YAML file beside it, where the example needs one.
  package let sidecar: String?
  /// The profile the example is checked in.
  package let profile: Profile

  package init(
    _ text: String, fileName: String = "lesson.hs", sidecar: String? = nil, profile: Profile = .lesson
  ) {
    self.text = text
    self.fileName = fileName
    self.sidecar = sidecar
    self.profile = profile
  }

  /// The bytes of the file: `text` in UTF-8, with the byte 0xE9 for each U+FFFD.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" {
        bytes.append(0xE9)
      } else {
        bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return bytes
  }
}
