import HandshakeTrace
import Problems
import TestSupport
import Testing
import TraceChecking
import TraceExplaining
import TraceSyntax
import TraceText

/// What holds of every sentence of every example.
@Suite struct ExampleSentenceTests {
  @Test(arguments: Language.allCases)
  func `every sentence is whole`(language: Language) {
    forEachStep(in: language) { name, step in
      for sentence in step.sentences {
        #expect(isWhole(sentence), "\(name): '\(sentence)'")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no segment says a sentence twice`(language: Language) {
    forEachStep(in: language) { name, step in
      // Two numbers left blank, or two options of a kind, say the same.
      let sentences = step.sentences.filter { !$0.hasSuffix("fill in.") && !$0.hasSuffix("빈칸입니다.") }
      #expect(Set(sentences).count == sentences.count, "\(name): \(sentences)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every number that is written has its sentence`(language: Language) throws {
    for lesson in Examples.lessons {
      let checked = Explained.lesson(lesson, language: language)
      for trace in 0..<checked.drawableTraces {
        for step in TraceExplanation(checked.explainer(ofTrace: trace)).steps {
          guard case .segment(let segment) = step.content, segment.nature != nil else { continue }
          let written = writtenKeys(checked.document, step.statement)
          let told = segment.numbers.filter(\.isWritten).map { $0.key.uppercased() }
          for key in written { #expect(told.contains(key), "\(key) in \(lesson.name): \(segment.items)") }
        }
      }
    }
  }

  @Test func `each Korean particle fits what it follows`() {
    let particles: [KoreanParticle] = [.topic, .subject, .object, .and, .toward]
    let pattern = /(?<word>[A-Za-z0-9][-A-Za-z0-9.+:]*)(?<particle>은|는|이|가|을|를|과|와|으로|로)(?= )/
    forEachStep(in: .korean) { name, step in
      for sentence in step.sentences {
        for match in sentence.matches(of: pattern) {
          let forms = particles.map { $0.form(after: String(match.word)) }
          let isUnknown = FinalSound(of: String(match.word)) == .unknown
          #expect(isUnknown || forms.contains(String(match.particle)), "\(name): \(match.output.0)")
        }
      }
    }
  }

  @Test func `an undecided particle stands only behind what can be read in several ways`() {
    let pattern = /(?<word>[^ ]+?)(은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로)/
    forEachStep(in: .korean) { name, step in
      for sentence in step.sentences {
        for match in sentence.matches(of: pattern) {
          #expect(FinalSound(of: String(match.word)) == .unknown, "\(name): \(sentence)")
        }
      }
    }
  }

  @Test func `no sentence has a word beside the one chosen for a thing`() {
    forEachStep(in: .korean) { name, step in
      for sentence in step.sentences {
        for (other, term) in KoreanTerms.others {
          #expect(!sentence.contains(other), "\(name): \(term): \(sentence)")
        }
      }
    }
  }

  @Test(arguments: SegmentNature.allCases)
  func `no particle of things stands behind a name, which may be a person's`(nature: SegmentNature) {
    let facts = NatureWords.Facts(sender: "앨리스", receiver: "선생님")
    expectNoPlace(NatureWords(language: .korean).sentence(nature, facts), ["앨리스", "선생님"])
  }

  @Test func `no particle of things stands behind a name of an example`() {
    for lesson in Examples.lessons {
      for trace in Explained.traces(
        lesson.text, name: lesson.name, metadata: lesson.metadata, language: .korean)
      {
        for sentence in trace.steps.flatMap(\.sentences) {
          expectNoPlace(sentence, [trace.names.first, trace.names.second])
        }
      }
    }
  }

  /// `밥에`, `밥에는`, `밥에서`: of a person it is `밥에게`.
  private func expectNoPlace(_ sentence: String, _ names: [String]) {
    for name in names {
      for end in ["에 ", "에는 ", "에서 "] { #expect(!" \(sentence)".contains(" \(name)\(end)"), "\(sentence)") }
    }
  }

  private func isWhole(_ sentence: String) -> Bool {
    sentence.hasSuffix(".") && !sentence.hasPrefix(" ") && !sentence.contains("  ")
      && !sentence.contains(" .")
      && !sentence.contains(" ,") && !sentence.contains("..") && !sentence.contains("()")
      && !sentence.contains("\\(")
  }

  private func forEachStep(in language: Language, _ body: (String, ExplainedStep) -> Void) {
    for lesson in Examples.lessons {
      for trace in Explained.traces(Explained.lesson(lesson, language: language)) {
        for step in trace.steps { body(lesson.name, step) }
      }
    }
  }

  /// The keys of the items that have a value in a line that could be read.
  private func writtenKeys(_ document: TraceDocument, _ index: Int) -> [String] {
    let statement = document.statements[index]
    guard !statement.marks.hasAny(.isBroken) else { return [] }
    let tokens = document.tokens(ofLineAt: Int(statement.start))
    let options = document.details[Int(statement.detail)].options
    return ItemPage.all.filter { page in
      // A bit that is set, and a value that no option has, are no numbers.
      if page.part == .acknowledgment, !statement.marks.hasAny(.anyAcknowledgment) { return false }
      if page.part == .option(.windowScale), options.windowScale == nil { return false }
      return true
    }.filter { page in
      page.part == .option(.selectiveAcknowledgmentPermitted)
        ? tokens.range(of: page.part) != nil : tokens.valueRange(of: page.part) != nil
    }.map { page in
      page.part == .option(.windowScale) && !document.writesWindowScaleAsMultiplier(statement)
        ? "WSCALE" : page.key.uppercased()
    }
  }
}
