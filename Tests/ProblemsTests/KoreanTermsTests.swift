import Problems
import TestSupport
import Testing

/// One thing has one name in all that is said in Korean.
@Suite struct KoreanTermsTests {
  private static let values = ProblemValues(
    found: "SYN", expected: "SYN-ACK", reason: .probeBelowNext, endpoint: "Client", peer: "Server",
    state: "SYN-SENT")

  @Test(arguments: ProblemName.allCases)
  func `messages and pages of problems`(name: ProblemName) {
    let page = name.entry.page(in: .korean)
    expectTerms(page.summary, page.explanation)
    for values in [ProblemValues(), Self.values] { expectTerms(name.entry.message(values, in: .korean)) }
  }

  @Test(arguments: TracePattern.allCases)
  func `pages of patterns`(pattern: TracePattern) {
    let page = pattern.page(in: .korean)
    expectTerms(page.name, page.purpose, page.concept, page.course, page.flow)
    expectTerms(page.features.joined(separator: " "))
  }

  @Test func `pages of states and of keys`() {
    for state in StatePage.all {
      let page = state.page(in: .korean)
      expectTerms(page.summary, page.explanation)
    }
    for key in MetadataKeyPage.all { expectTerms(key.text(in: .korean), key.type(in: .korean)) }
  }

  private func expectTerms(_ texts: String...) {
    for text in texts {
      for (other, term) in KoreanTerms.others {
        #expect(!text.contains(other), "\(term) instead of \(other): \(text)")
      }
    }
  }
}
