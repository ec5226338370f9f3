import LessonMetadata
import Problems
import TCP
import Testing

/// Front matter and a sidecar of one lesson: what each gives, and what they may not contradict.
struct MetadataMergeTests {
  @Test func `the sidecar gives what the front matter leaves out`() {
    let result = read(
      "title: T\nhstrace: {endpoints: {A: {isn: 1}, B: }, expect: {A: CLOSED}}\n",
      sidecar:
        "lang: ko\ntitle: T\nhstrace: {profile: strict, endpoints: {A: {mss: 2}, B: }, expect: {B: CLOSED}}\n"
    )
    #expect(result.problems == [] && result.sidecarProblems == [])
    #expect(result.metadata.language == "ko" && result.metadata.profile == .strict)
    #expect(result.metadata.endpoints.first?.initialSequence == 1)
    #expect(result.metadata.endpoints.first?.maximumSegmentSize == 2)
    #expect(result.metadata.expectations.map(\.place.isInSidecar) == [false, true])
  }

  static let conflicts: [(lesson: String, sidecar: String, place: String, found: String, expected: String)] =
    [
      ("title: T\n", "title: 가나\n", "1:8", "가나", "T"),
      ("title: T\ntags: [a]\n", "tags: [b]\n", "1:7", "tags", ""),
      ("title: T\nduration: 30\n", "duration: PT31M\n", "1:11", "PT31M", "30"),
      ("title: T\nhstrace: {profile: lesson}\n", "hstrace: {profile: strict}\n", "1:20", "strict", "lesson"),
      (
        "title: T\nhstrace: {expect: {A: CLOSED}}\n", "hstrace: {expect: {A: LISTEN}}\n", "1:23", "LISTEN",
        "CLOSED"
      ),
      (
        "title: T\nhstrace: {endpoints: {A: {isn: 1}, B: }}\n", "hstrace: {endpoints: {A: {isn: 2}, B: }}\n",
        "1:32",
        "2", "1"
      ),
      (
        "title: T\nhstrace: {endpoints: {A: , B: }}\n", "hstrace: {endpoints: {A: , C: }}\n", "1:28", "C",
        "A | B"
      ),
    ]

  @Test(arguments: conflicts.indices)
  func `a contradiction is an error at the sidecar's value`(index: Int) throws {
    let row = Self.conflicts[index]
    let result = read(row.lesson, sidecar: row.sidecar)
    #expect(result.problems == [] && result.sidecarProblems.count == 1)
    let problem = try #require(result.sidecarProblems.first)
    #expect(place(problem, in: row.sidecar, prefix: "") == "metadata-conflict \(row.place)")
    #expect(problem.values.found == row.found && problem.values.expected == row.expected)
  }

  @Test func `the same said in other words is no contradiction`() {
    let result = read(
      "title: T\nduration: 30\nlayout: a\nhstrace: {endpoints: [{name: A}, {name: B, state: LISTEN}]}\n",
      sidecar: "duration: PT30M\nlayout: b\nhstrace: {endpoints: {A: , B: {state: LISTEN}}}\n")
    #expect(result.sidecarProblems == [])
  }

  @Test func `exercises said twice are no contradiction, wherever they stand`() {
    let exercises = "hstrace:\n  exercises: [{id: a, kind: blank, trace: Opening, blanks: 2}]\n"
    let other = exercises.replacing("blanks: 2", with: "blanks: 3")
    #expect(read("title: T\n" + exercises, sidecar: exercises).sidecarProblems == [])
    #expect(
      read("title: T\n" + exercises, sidecar: other).sidecarProblems.map(\.values.found) == ["exercises"])
  }

  @Test func `a title is missed in the file that has the metadata`() {
    #expect(read("lang: ko\n", sidecar: "title: T\n").problems == [])
    #expect(read("", sidecar: "lang: ko\n").sidecarProblems.map(\.name) == [.missingTitle])
  }
}
