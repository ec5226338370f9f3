import Problems

/// What may be set behind a fence's `hstrace`; all but the first two speak of its drawing.
package enum FenceKey: String, CaseIterable, Sendable {
  case profile
  case start
  /// The format of the drawing that is kept below the fence.
  case draw
  /// The format in which a filter draws the fence in its place.
  case format
  /// The most columns of a line of text.
  case width
  /// The only trace of several that is drawn, from 1.
  case trace
  /// The language of the words that a drawing adds.
  case lang
  /// Leaves out of Mermaid what older viewers refuse.
  case plain
  /// Where a picture is kept.
  case file

  /// The formats in which traces can be drawn.
  package static let formats = ["ascii", "unicode", "rfc", "mermaid", "svg"]
  /// Narrower than this, not even one word stands between two lifelines.
  package static let leastWidth = 60

  /// The values that it can have; the least of a number, and an example of a path.
  package var values: [String] {
    switch self {
    case .profile: Profile.allCases.map(\.rawValue)
    case .start: StartOption.allCases.map(\.rawValue)
    case .draw, .format: Self.formats
    case .lang: Language.allCases.map(\.rawValue)
    case .width: ["\(Self.leastWidth)"]
    case .trace: ["1"]
    case .plain: ["true", "false"]
    case .file: ["opening.svg"]
    }
  }

  /// What can be written, in no language: `lang=en | ko`.
  var choices: String {
    switch self {
    case .width, .trace: values.map { "\(rawValue)=\($0)" }.joined() + "…"
    case .plain: rawValue
    case .profile, .start, .draw, .format, .lang, .file: "\(rawValue)=\(values.joined(separator: " | "))"
    }
  }

  /// The word with a value that can be taken, where `value` cannot; `nil` where it can.
  ///
  /// - Returns: the nearest such word, empty where none is near.
  package func correction(of value: String?) -> String? {
    switch self {
    case .profile: nearest(to: value, among: Profile.allCases.map(\.rawValue))
    case .start: nearest(to: value, among: StartOption.allCases.map(\.rawValue))
    case .draw, .format: nearest(to: value, among: Self.formats)
    case .lang: nearest(to: value, among: Language.allCases.map(\.rawValue))
    case .width: number(value, atLeast: Self.leastWidth, usual: 80)
    case .trace: number(value, atLeast: 1, usual: 1)
    case .plain: value == nil || value == "true" || value == "false" ? nil : rawValue
    case .file: value?.isEmpty ?? true ? "" : nil
    }
  }

  /// Whether other programs have an attribute of the same name, and this is a value for them.
  package func isOthers(_ value: String?) -> Bool {
    switch self {
    case .width: value?.first?.isNumber == true && value.flatMap { Int($0) } == nil
    case .lang: correction(of: value) == ""
    case .profile, .start, .draw, .format, .trace, .plain, .file: false
    }
  }

  private func nearest(to value: String?, among known: [String]) -> String? {
    let value = value ?? ""
    return known.contains(value) ? nil : Nearest.match(value, among: known).map { "\(rawValue)=\($0)" } ?? ""
  }

  private func number(_ value: String?, atLeast least: Int, usual: Int) -> String? {
    guard let number = value.flatMap({ Int($0) }) else { return "\(rawValue)=\(usual)" }
    return number >= least ? nil : "\(rawValue)=\(least)"
  }
}
