import LessonMetadata
import Problems
import TraceSyntax
import TraceText

/// A problem of metadata, and which of the two files it stands in.
struct MetadataFinding {
  var problem: Problem
  var isInSidecar: Bool
}

/// Endpoints for which metadata expects a state though no trace names them.
func unknownEndpoints(_ metadata: LessonMetadata, in document: TraceDocument) -> [MetadataFinding] {
  guard !metadata.expectations.isEmpty else { return [] }
  let described = metadata.endpoints.flatMap { [$0.name] + $0.aliases }
  let known = document.usedNames.map { document.names[$0] }.sorted() + described
  guard !known.isEmpty else { return [] }
  return metadata.expectations.filter { !known.contains($0.endpoint) }.map { expectation in
    let nearest = EditDistance.nearest(to: expectation.endpoint, among: known)
    return finding(
      .unknownEndpoint, expectation.endpoint, at: expectation.endpointPlace, expected: nearest ?? "",
      nearest: nearest)
  }
}

/// Headings under which metadata expects states, or of which exercises are made, though no trace has them; `titles` are
/// those of the traces.
func unknownHeadings(_ metadata: LessonMetadata, titles: [String]) -> [MetadataFinding] {
  let expected = metadata.expectations.map { ($0.heading, $0.headingPlace) }
  let practised = metadata.exercises.map { ($0.trace, $0.tracePlace) }
  return unknown(expected, titles: titles) + unknown(practised, titles: titles)
}

/// The first place of each heading that is none of `titles`.
private func unknown(
  _ headings: [(title: String?, place: LessonMetadata.Place?)], titles: [String]
) -> [MetadataFinding] {
  let known = Set(titles)
  var seen: Set<String> = []
  return headings.compactMap { heading, place in
    guard let heading, let place, !known.contains(heading), seen.insert(heading).inserted else { return nil }
    return finding(
      .metadataValue, heading, at: place, expected: titles.joined(separator: " | "),
      nearest: EditDistance.nearest(to: heading, among: titles))
  }
}

private func finding(
  _ name: ProblemName, _ found: String, at place: LessonMetadata.Place, expected: String, nearest: String?
) -> MetadataFinding {
  let fixes = nearest.map { [QuickFix(.write($0), edits: [edit(place.range, $0)], isSafe: false)] }
  return MetadataFinding(
    problem: Problem(
      name, at: place.range, values: ProblemValues(found: found, expected: expected), fixes: fixes ?? []),
    isInSidecar: place.isInSidecar)
}

/// A key that is replaced by `text`, in quotation marks where YAML might read it otherwise.
private func edit(_ range: ByteRange, _ text: String) -> TextEdit {
  let isPlain = text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "_" }
  let isWord = isPlain && text.unicodeScalars.first?.properties.isAlphabetic == true
  let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  return TextEdit(range: range, replacement: isWord ? text : "\"\(escaped)\"")
}
