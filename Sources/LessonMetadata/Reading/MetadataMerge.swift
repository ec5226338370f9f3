import Problems
import TCP
import TraceText

/// Fills in from the sidecar what the front matter leaves out.
///
/// A contradiction is a `metadata-conflict` at the sidecar's value, with the sidecar's text in `found` and the front
/// matter's in `expected`; the front matter's value is kept.
struct MetadataMerge {
  let lesson: MetadataDecoder
  let sidecar: MetadataDecoder
  var metadata: LessonMetadata
  var problems: [Problem] = []

  init(lesson: MetadataDecoder, sidecar: MetadataDecoder) {
    self.lesson = lesson
    self.sidecar = sidecar
    metadata = lesson.metadata
  }

  mutating func merge() {
    fill("title", \.title)
    fill("description", \.description)
    fill("lang", \.language)
    fill("level", \.level)
    fill("objectives", \.objectives)
    fill("prerequisites", \.prerequisites)
    fill("tags", \.tags)
    fill("duration", \.duration)
    fill("date", \.date)
    fill("license", \.license)
    fill("authors", \.authors)
    fill("hstrace.profile", \.profile)
    fill("hstrace.start", \.start)
    fill("hstrace.numbering", \.numbering)
    fill("hstrace.allow", \.allowed)
    fill("hstrace.exercises", \.exercises) { $0.map(\.withoutPlaces) == $1.map(\.withoutPlaces) }
    mergeEndpoints()
    mergeExpectations()
  }

  private mutating func fill<Value: Equatable>(
    _ path: String, _ value: WritableKeyPath<LessonMetadata, Value>,
    isSame: (Value, Value) -> Bool = { $0 == $1 }
  ) {
    guard sidecar.given[path] != nil else { return }
    let theirs = sidecar.metadata[keyPath: value]
    if lesson.given[path] == nil {
      metadata[keyPath: value] = theirs
    } else if !isSame(metadata[keyPath: value], theirs) {
      reportConflict(path)
    }
  }

  private mutating func mergeEndpoints() {
    guard metadata.endpoints.count == 2 else {
      if lesson.given["hstrace.endpoints"] == nil { metadata.endpoints = sidecar.metadata.endpoints }
      return
    }
    for theirs in sidecar.metadata.endpoints {
      guard let index = metadata.endpoints.firstIndex(where: { $0.name == theirs.name }) else {
        let names = metadata.endpoints.map(\.name).joined(separator: " | ")
        problems.append(
          Problem(
            .metadataConflict, at: theirs.place.range,
            values: ProblemValues(found: theirs.name, expected: names)))
        continue
      }
      fill("aliases", \.aliases, of: index, from: theirs)
      fill("address", \.address, of: index, from: theirs)
      fill("state", \.state, of: index, from: theirs)
      fill("isn", \.initialSequence, of: index, from: theirs)
      fill("next", \.next, of: index, from: theirs)
      fill("expects", \.expects, of: index, from: theirs)
      fill("window", \.window, of: index, from: theirs)
      fill("mss", \.maximumSegmentSize, of: index, from: theirs)
    }
  }

  private mutating func fill<Value: Equatable>(
    _ key: String, _ value: WritableKeyPath<LessonMetadata.EndpointDescription, Value>, of index: Int,
    from theirs: LessonMetadata.EndpointDescription
  ) {
    let path = "hstrace.endpoints.\(theirs.name).\(key)"
    guard sidecar.given[path] != nil else { return }
    if lesson.given[path] == nil {
      metadata.endpoints[index][keyPath: value] = theirs[keyPath: value]
    } else if metadata.endpoints[index][keyPath: value] != theirs[keyPath: value] {
      reportConflict(path)
    }
  }

  private mutating func mergeExpectations() {
    for theirs in sidecar.metadata.expectations {
      let ours = metadata.expectations.first {
        $0.heading == theirs.heading && $0.endpoint == theirs.endpoint
      }
      guard let ours else {
        metadata.expectations.append(theirs)
        continue
      }
      guard ours.state != theirs.state else { continue }
      problems.append(
        Problem(
          .metadataConflict, at: theirs.place.range,
          values: ProblemValues(found: theirs.state.name, expected: ours.state.name)))
    }
  }

  private mutating func reportConflict(_ path: String) {
    guard let theirs = sidecar.given[path], let ours = lesson.given[path] else { return }
    // Two lists that differ are told by their key: what is in them is too much for a sentence.
    var values = ProblemValues(found: theirs.text, expected: ours.text)
    if theirs.isCollection, ours.isCollection, let key = path.split(separator: ".").last {
      values = ProblemValues(found: String(key))
    }
    problems.append(Problem(.metadataConflict, at: theirs.caret, values: values))
  }
}
