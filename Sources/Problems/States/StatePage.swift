/// What `hstrace explain FIN-WAIT-1` prints of a state of TCP.
package struct StatePage: Hashable, Sendable {
  /// The state as RFC 9293 spells it.
  package let name: String
  /// The section in which the state's part in opening or closing is told.
  package let reference: RFCReference
  private let english: ManualPage
  private let korean: ManualPage

  init(_ name: String, _ reference: RFCReference, english: ManualPage, korean: ManualPage) {
    self.name = name
    self.reference = reference
    self.english = english
    self.korean = korean
  }

  /// The page in `language`.
  package func page(in language: Language) -> ManualPage {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  /// The eleven states, in the order in which RFC 9293 (3.3.2) lists them.
  package static let all = unopened + opening + established + closingFirst + closingLast

  /// The page of the state that RFC 9293 calls `name`; `nil` where there is none of that name.
  package static func named(_ name: String) -> StatePage? { all.first { $0.name == name } }
}
