import Problems
import Testing

@Suite struct TracePatternTests {
  @Test(arguments: TracePattern.allCases, Language.allCases)
  func `each pattern has a page`(pattern: TracePattern, language: Language) {
    let page = pattern.page(in: language)
    for phrase in [page.name, page.purpose, page.course, page.flow] {
      #expect(!phrase.isEmpty && !phrase.hasSuffix("."), "\(phrase)")
    }
    #expect(!page.features.isEmpty)
    for sentence in page.features + [page.concept] { #expect(sentence.hasSuffix("."), "\(sentence)") }
  }

  @Test func `reports join the names of patterns`() {
    let report = TraceReport(
      title: nil, start: 0, patterns: [.threeWayHandshake, .data, .fourSegmentClose], segments: 9,
      endpoints: [])
    #expect(report.pattern == "three-way-handshake + data + four-segment-close")
  }
}
