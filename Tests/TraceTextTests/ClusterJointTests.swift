import Testing
import TraceText

/// Invisible scalars: kept where they make a picture or a letter, named where they only hide.
struct ClusterJointTests {
  @Test(arguments: [
    "👩\u{200D}🏫", "❤\u{FE0F}\u{200D}🔥", "👩🏽\u{200D}🏫", "1\u{FE0F}\u{20E3}", "क्\u{200D}ष", "می\u{200C}خواهم",
    "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "葛\u{E0100}", "한국어", "e\u{301}",
  ])
  func `what makes a picture or a letter is left as it is`(_ text: String) {
    #expect(VisibleText.of(text) == text)
  }

  @Test(arguments: [
    ("Cli\u{200D}ent", "Cli<U+200D>ent"), ("Cli\u{200C}ent", "Cli<U+200C>ent"), ("A\u{FE0F}", "A<U+FE0F>"),
    ("A\u{E0100}", "A<U+E0100>"), ("서\u{200D}버", "서<U+200D>버"),
    ("A\u{E0068}\u{E0069}", "A<U+E0068><U+E0069>"),
    ("\u{200B}\u{2060}\u{FEFF}", "<U+200B><U+2060><U+FEFF>"),
    ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+061C>"),
    ("👩\u{200D}\u{200D}🏫", "👩\u{200D}<U+200D>🏫"), ("\u{3164}", "<U+3164>"),
  ])
  func `what only hides is named`(_ text: String, _ shown: String) {
    #expect(VisibleText.of(text) == shown)
  }
}
