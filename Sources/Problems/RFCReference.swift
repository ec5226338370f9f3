/// A place in an RFC.
package struct RFCReference: Hashable, Sendable {
  /// The number of the RFC.
  package let number: Int
  /// The section, such as `3.10.7.4`, or an appendix, such as `A.2`.
  package let section: String

  package init(_ number: Int, _ section: String) {
    self.number = number
    self.section = section
  }

  /// `RFC 9293, 3.4`
  package var title: String { "RFC \(number), \(section)" }

  /// The section in the RFC Editor's HTML edition.
  package var link: String {
    let anchor = section.first?.isLetter == true ? "appendix-" : "section-"
    return "https://www.rfc-editor.org/rfc/rfc\(number).html#\(anchor)\(section)"
  }
}
