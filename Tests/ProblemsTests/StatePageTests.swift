import Problems
import Testing

/// The manual pages of the eleven states.
@Suite struct StatePageTests {
  private static let states = [
    "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSING",
    "TIME-WAIT", "CLOSE-WAIT", "LAST-ACK",
  ]

  @Test func `there is a page for each state and no other`() {
    #expect(StatePage.all.map(\.name).sorted() == Self.states.sorted())
  }

  @Test(arguments: states, Language.allCases)
  func `a state's page is written`(state: String, language: Language) throws {
    let page = try #require(StatePage.named(state)?.page(in: language))
    #expect(page.summary.last == ".")
    #expect(page.explanation.last == ".")
    #expect(!page.explanation.contains("  "))
    let isKorean = page.summary.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    #expect(isKorean == (language == .korean))
  }

  @Test func `no other name has a page`() {
    #expect(StatePage.named("FIN-WAIT-3") == nil)
  }
}
