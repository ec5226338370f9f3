import Fuzzing
import LessonMetadata
import Problems
import TCP
import TraceText

/// Reading YAML ends, points into its text, and gives values within their bounds.
///
/// For any bytes, of which a NUL (which YAML never has) parts the front matter from the sidecar: each problem and
/// each of its notes lies within one line of its own text, between characters, and each fix can be made as a
/// whole; every value is in the range that `LessonMetadata` and the schema say; and a sidecar that is the front
/// matter once more contradicts nothing.
func metadata(_ bytes: [UInt8]) {
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let head = Array("---\n".utf8)
  let lesson = SourceText(name: "lesson.hs", bytes: head + parts[0] + Array("\n---\nA: SYN\n".utf8))
  let range = ByteRange(head.count, head.count + parts[0].count + 1)
  let beside = SourceText(name: "lesson.yaml", bytes: Array(parts.last ?? []))
  let inFront = MetadataReader.read(frontMatter: (lesson, range), sidecar: nil)
  requireRight(inFront, lesson, beside)
  requireRight(MetadataReader.read(frontMatter: nil, sidecar: beside), lesson, beside)
  let both = MetadataReader.read(frontMatter: (lesson, range), sidecar: beside)
  requireRight(both, lesson, beside)
  if parts.count == 1 {
    require(
      !both.sidecarProblems.contains { $0.name == .metadataConflict }, "metadata does not contradict itself")
  }
}

private func requireRight(_ result: MetadataResult, _ lesson: SourceText, _ sidecar: SourceText) {
  let places = Places(lesson)
  let placesBeside = Places(sidecar)
  for problem in result.problems { places.requireRight(problem) }
  for problem in result.sidecarProblems { placesBeside.requireRight(problem) }
  for problem in result.problems + result.sidecarProblems {
    for language in Language.allCases {
      require(!problem.message(in: language).isEmpty, "\(problem.name.rawValue) has a message")
    }
  }
  requireBounded(result.metadata)
  for place in valuePlaces(result.metadata) {
    (place.isInSidecar ? placesBeside : places).requireInside(place.range, "the place of a value")
  }
}

/// The places that values carry for later problems.
private func valuePlaces(_ metadata: LessonMetadata) -> [LessonMetadata.Place] {
  metadata.endpoints.map(\.place)
    + metadata.expectations.flatMap { [$0.place, $0.endpointPlace] + ($0.headingPlace.map { [$0] } ?? []) }
}

private func requireBounded(_ metadata: LessonMetadata) {
  require([0, 2].contains(metadata.endpoints.count), "there are no endpoints or two")
  for endpoint in metadata.endpoints {
    require(!endpoint.name.isEmpty, "an endpoint has a name")
    require(endpoint.window ?? 0 <= 65_535 << 14, "a window is one that TCP can say")
    require(endpoint.maximumSegmentSize != 0, "a segment can have an octet")
  }
  require(Set(metadata.endpoints.map(\.name)).count == metadata.endpoints.count, "endpoints differ by name")
  require(metadata.duration ?? 1 > 0, "a lesson takes time")
  require(metadata.title != "", "a title has letters")
  for text in metadata.objectives + metadata.prerequisites + metadata.tags {
    require(!text.isEmpty, "an item of a list has letters")
  }
  for author in metadata.authors { require(!author.name.isEmpty, "an author has a name") }
  for exercise in metadata.exercises {
    require(!exercise.id.isEmpty, "an exercise has an identifier")
    require((1...1_000).contains(exercise.blanks ?? 1), "blanks are 1 to 1000")
    require((0...1_000).contains(exercise.points ?? 0), "points are 0 to 1000")
  }
  require(
    Set(metadata.exercises.map(\.id)).count == metadata.exercises.count, "exercises differ by identifier")
}
