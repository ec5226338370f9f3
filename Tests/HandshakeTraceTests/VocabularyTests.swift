import LessonMetadata
import Problems
import Testing

/// The words by which metadata's findings say what is wrong or wanted, in each language.
struct VocabularyTests {
  @Test(arguments: MetadataVocabulary.allCases.map(\.rawValue))
  func `a word for what is wanted reads in both languages`(word: String) {
    let english = MetadataVocabulary.text(word, in: .english)
    let korean = MetadataVocabulary.text(word, in: .korean)
    #expect(english.utf8.allSatisfy { $0 < 0x80 })
    #expect(english != korean)
  }

  @Test(arguments: YAMLLimit.allCases)
  func `a limit of YAML has its word`(limit: YAMLLimit) {
    #expect(MetadataVocabulary(rawValue: limit.rawValue) != nil)
  }

  @Test(arguments: YAMLFault.allCases)
  func `a fault of YAML reads in both languages`(fault: YAMLFault) {
    #expect(MetadataVocabulary.text(fault.rawValue, in: .english) == fault.rawValue)
    #expect(MetadataVocabulary.text(fault.rawValue, in: .korean) != fault.rawValue)
  }
}
