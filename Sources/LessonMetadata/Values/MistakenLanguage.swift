import Problems

/// A country, or the name of a language, where the tag of a language should stand: `kr` for `ko`.
///
/// `kr` is the tag of Kanuri, and `us` that of nothing; in a lesson both are meant for a country's language.
struct MistakenLanguage {
  /// BCP 47 tag of the language that is meant, with the subtags behind it.
  var tag: String
  /// How a finding names it.
  var vocabulary: MetadataVocabulary

  /// The language that `text` is meant for; `nil` where it is none of these words.
  init?(_ text: String) {
    let primary = text.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard let meant = Self.words[String(primary)] else { return nil }
    tag = meant.tag + text.dropFirst(primary.count).map { $0 == "_" ? "-" : String($0) }.joined()
    vocabulary = meant.vocabulary
    guard WrittenForms.isLanguageTag(tag) else { return nil }
  }

  private static let words: [String: (tag: String, vocabulary: MetadataVocabulary)] = {
    var words: [String: (String, MetadataVocabulary)] = [:]
    for word in ["kr", "kor", "korean", "한국어", "국어"] { words[word] = ("ko", .korean) }
    for word in ["jp", "jpn", "japanese", "日本語", "일본어"] { words[word] = ("ja", .japanese) }
    for word in ["cn", "chinese", "中文", "중국어"] { words[word] = ("zh", .chinese) }
    for word in ["us", "gb", "eng", "english", "영어"] { words[word] = ("en", .englishLanguage) }
    return words
  }()
}
