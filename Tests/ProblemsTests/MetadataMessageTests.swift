import Problems
import Testing

/// What is said of values in metadata: what is written stands in quotation marks, and what is due is a whole sentence.
@Suite struct MetadataMessageTests {
  struct Row: Sendable {
    var name: ProblemName
    var found: String
    var expected: String
    var english: String
    var korean: String

    init(_ name: ProblemName, _ found: String, _ expected: String, _ english: String, _ korean: String) {
      self.name = name
      self.found = found
      self.expected = expected
      self.english = english
      self.korean = korean
    }
  }

  static let rows = [
    Row(
      .metadataValue, "expert", "beginner | intermediate | advanced",
      "\"expert\" is not allowed here: write beginner, intermediate or advanced",
      "\"expert\"는 여기에 쓸 수 없습니다: 가능한 값은 beginner, intermediate, advanced입니다"),
    Row(
      .metadataValue, "없는 제목", "있는 제목", "\"없는 제목\" is not allowed here: write \"있는 제목\"",
      "\"없는 제목\"은 여기에 쓸 수 없습니다: 가능한 값은 \"있는 제목\"입니다"),
    Row(
      .metadataValue, "OPEN", "state", "\"OPEN\" is not allowed here: write a state of TCP",
      "\"OPEN\"은 여기에 쓸 수 없습니다: TCP의 상태를 쓰세요"),
    Row(
      .metadataValue, "70000", "1–65535", "\"70000\" is not allowed here: write 1–65535",
      "\"70000\"은 여기에 쓸 수 없습니다: 가능한 값은 1–65535입니다"),
    Row(
      .metadataValue, "\"\"", "non-empty string",
      "an empty string is not allowed here: write a string that is not empty",
      "빈 문자열은 여기에 쓸 수 없습니다: 비어 있지 않은 문자열을 쓰세요"),
    Row(
      .metadataValue, "3", "two endpoints", "3 given, but a trace has exactly two endpoints",
      "종단점이 3개 적혀 있습니다: 종단점은 정확히 둘이어야 합니다"),
    Row(
      .metadataValue, "a", "unique name", "\"a\" is taken already: write another name",
      "\"a\"는 이미 쓴 이름입니다: 다른 이름을 쓰세요"),
    Row(
      .metadataType, "많이", "integer", "an integer is expected here, not \"많이\"",
      "여기에는 정수를 써야 하는데 \"많이\"라고 적혀 있습니다"),
    Row(
      .metadataType, "list", "string", "a string is expected here, not a list",
      "여기에는 문자열을 써야 하는데 목록이 적혀 있습니다"),
    Row(
      .metadataType, "map", "lesson | strict", "lesson or strict is expected here, not a map",
      "여기에는 lesson, strict 가운데 하나를 써야 하는데 맵이 적혀 있습니다"),
    Row(
      .metadataType, "3", "list", "a list is expected here, not \"3\"", "여기에는 목록을 써야 하는데 \"3\"이라고 적혀 있습니다"),
    Row(.metadataType, "", "integer", "an integer is expected here", "여기에는 정수를 써야 합니다"),
    Row(
      .metadataConflict, "advanced", "beginner",
      "\"advanced\" contradicts the front matter, which says \"beginner\"",
      "\"advanced\"가 머리말과 어긋납니다: 머리말에는 \"beginner\"라고 적혀 있습니다"),
    Row(
      .metadataConflict, "Closing", "Opening",
      "\"Closing\" contradicts the front matter, which says \"Opening\"",
      "\"Closing\"이 머리말과 어긋납니다: 머리말에는 \"Opening\"이라고 적혀 있습니다"),
    Row(
      .metadataConflict, "tags", "", "tags contradicts the front matter", "tags가 머리말과 어긋납니다"),
  ]

  @Test(arguments: rows.indices)
  func `a message about metadata quotes what is written and says what to write`(index: Int) {
    let row = Self.rows[index]
    let values = ProblemValues(found: row.found, expected: row.expected)
    #expect(row.name.entry.message(values, in: .english) == row.english)
    #expect(row.name.entry.message(values, in: .korean) == row.korean)
  }
}
