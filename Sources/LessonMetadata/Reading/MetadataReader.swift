package import Problems
package import TraceText

/// What was read of a lesson's metadata.
package struct MetadataResult: Sendable {
  /// What was read; the lesson's own file wins over the sidecar.
  package var metadata: LessonMetadata
  /// Problems in the lesson's own file, in the order of the file.
  package var problems: [Problem]
  /// Problems in the sidecar, in the order of that file.
  package var sidecarProblems: [Problem]
}

/// Reads a lesson's metadata from its front matter, its sidecar, or both.
package struct MetadataReader {
  /// The metadata and what is wrong with it; what cannot be read is left out of the metadata.
  ///
  /// `frontMatter` is the lesson and the range of its YAML, with or without the `---` lines around it. What the values
  /// of each problem mean is said at `YAMLComposer`, `MetadataDecoder` and `MetadataMerge`.
  package static func read(
    frontMatter: (source: SourceText, range: ByteRange)?, sidecar: SourceText?
  ) -> MetadataResult {
    let lesson = frontMatter.map { decode($0.source, $0.range, isSidecar: false) }
    let beside = sidecar.map { decode($0, ByteRange(0, $0.bytes.count), isSidecar: true) }
    var result = MetadataResult(
      metadata: lesson?.decoder.metadata ?? beside?.decoder.metadata ?? LessonMetadata(),
      problems: lesson?.decoder.problems ?? [], sidecarProblems: beside?.decoder.problems ?? [])
    if let lesson, let beside {
      var merge = MetadataMerge(lesson: lesson.decoder, sidecar: beside.decoder)
      merge.merge()
      result.metadata = merge.metadata
      result.sidecarProblems += merge.problems
    }
    reportMissingTitle(lesson, beside, &result)
    result.problems.sort { $0.range.start < $1.range.start }
    result.sidecarProblems.sort { $0.range.start < $1.range.start }
    return result
  }

  private typealias Decoded = (decoder: MetadataDecoder, root: YAMLNode?)

  private static func decode(_ source: SourceText, _ range: ByteRange, isSidecar: Bool) -> Decoded {
    var decoder = MetadataDecoder(source, isSidecar: isSidecar)
    let (root, problems) = YAMLComposer.compose(source, range)
    decoder.problems = problems
    decoder.readDocument(root)
    decoder.readStrayKeys(root, in: range)
    if problems.contains(where: { $0.name == .notUTF8 }) {
      decoder.metadata.language = language(source, range)
    }
    return (decoder, root)
  }

  /// The language that metadata gives in ASCII though other bytes of it cannot be read, so that findings speak it.
  private static func language(_ source: SourceText, _ range: ByteRange) -> String? {
    let legible = source.bytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
    let text = SourceText(name: source.name, bytes: legible)
    var decoder = MetadataDecoder(text, isSidecar: false)
    decoder.readDocument(YAMLComposer.compose(text, range).root)
    return decoder.metadata.language
  }

  /// Hints at a missing title under the first key of the front matter, or of the sidecar where that has all the
  /// metadata. A title that was given wrongly is not missing, and one may stand where YAML could not be read.
  private static func reportMissingTitle(
    _ lesson: Decoded?, _ sidecar: Decoded?, _ result: inout MetadataResult
  ) {
    let decoded = [lesson, sidecar].compactMap { $0 }
    let isReadable = decoded.allSatisfy { decoded in
      !decoded.decoder.problems.contains { [.metadataSyntax, .metadataLimit, .notUTF8].contains($0.name) }
    }
    let hasTitle = decoded.contains { decoded in
      decoded.root?.entries?.contains { $0.key.scalarText == "title" && !$0.value.isNull } == true
    }
    guard isReadable, !hasTitle, let first = decoded.first(where: { $0.decoder.isPresent }),
      let range = first.root?.entries?.first?.key.caret ?? first.root?.caret
    else { return }
    if first.decoder.isSidecar {
      result.sidecarProblems.append(Problem(.missingTitle, at: range))
    } else {
      result.problems.append(Problem(.missingTitle, at: range))
    }
  }
}
