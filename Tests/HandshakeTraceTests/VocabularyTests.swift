import LessonMetadata
import Problems
import Testing

/// What the reader of metadata calls things, and the words the catalogue has for them.
struct VocabularyTests {
  private static let raised =
    MetadataExpectation.allCases.map(\.rawValue) + YAMLLimit.allCases.map(\.rawValue)

  @Test(arguments: raised)
  func `a word for what is wanted reads in both languages`(word: String) {
    #expect(MetadataVocabulary(rawValue: word) != nil)
    let english = MetadataVocabulary.text(word, in: .english)
    let korean = MetadataVocabulary.text(word, in: .korean)
    #expect(english.utf8.allSatisfy { $0 < 0x80 })
    #expect(english != korean)
  }

  @Test(arguments: YAMLFault.allCases)
  func `a fault of YAML reads in both languages`(fault: YAMLFault) {
    #expect(YAMLFaultText(rawValue: fault.rawValue) != nil)
    #expect(MetadataVocabulary.text(fault.rawValue, in: .english) == fault.rawValue)
    #expect(MetadataVocabulary.text(fault.rawValue, in: .korean) != fault.rawValue)
  }

  @Test func `every text of the catalogue is of a word that is used`() {
    #expect(Set(MetadataVocabulary.allCases.map(\.rawValue)) == Set(Self.raised + ["null"]))
    #expect(Set(YAMLFaultText.allCases.map(\.rawValue)) == Set(YAMLFault.allCases.map(\.rawValue)))
  }
}
