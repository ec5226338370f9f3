/// A language in which messages and manual pages are written.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case korean = "ko"

  /// The language for a BCP 47 tag such as `ko-KR`; English where the primary subtag is another one.
  package init(tag: some StringProtocol) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self = Language(rawValue: primary) ?? .english
  }
}
