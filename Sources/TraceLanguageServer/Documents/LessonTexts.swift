import HandshakeTrace
import LessonFiles
import Problems
import TraceSyntax
import TraceText

/// A lesson and the YAML beside it, with the texts in which the client counts their places.
struct LessonTexts {
  /// A file of the lesson.
  enum File: Hashable { case lesson, sidecar }

  let lesson: CheckedLesson
  let document: OpenDocument
  /// The YAML beside it; `nil` where there is none.
  let sidecar: (uri: String, source: SourceText, text: TextDocument)?

  init(_ document: OpenDocument, _ session: Session) {
    self.document = document
    lesson = session.lesson(in: document)
    sidecar = lesson.reports.dropFirst().first.map { report in
      let uri = DocumentURI(path: report.source.name)
      if let open = session.documents[uri.key] { return (open.uri.spelling, report.source, open.text) }
      let text = TextDocument(
        String(decoding: report.source.bytes, as: UTF8.self), version: 0,
        encoding: session.capabilities.positionEncoding)
      return (uri.spelling, report.source, text)
    }
  }

  /// The text of a file; the lesson's where there is no sidecar.
  func text(of file: File) -> TextDocument {
    file == .sidecar ? sidecar?.text ?? document.text : document.text
  }

  func uri(of file: File) -> String {
    file == .sidecar ? sidecar?.uri ?? document.uri.spelling : document.uri.spelling
  }

  func location(_ range: ByteRange, in file: File = .lesson) -> Location {
    Location(uri: uri(of: file), range: text(of: file).range(of: range))
  }
}

extension Session {
  /// The lesson to which an open document belongs, and which of its files that is; `nil` for YAML without a lesson.
  func texts(_ uri: String) throws -> (texts: LessonTexts, file: LessonTexts.File)? {
    let document = try document(uri)
    guard document.isMetadata else { return (LessonTexts(document, self), .lesson) }
    guard let path = document.uri.path, let lesson = lessonDocument(beside: path) else { return nil }
    return (LessonTexts(lesson, self), .sidecar)
  }

  /// The lesson beside which the YAML at `path` lies: one that is open, else one on disk.
  private func lessonDocument(beside path: String) -> OpenDocument? {
    let open = documents.values.sorted { $0.uri.key < $1.uri.key }.first { document in
      guard !document.isMetadata, let lesson = document.uri.path else { return false }
      return Sidecar.candidates(ofLesson: lesson).contains(path)
    }
    if let open { return open }
    guard let dot = path.lastIndex(of: ".") else { return nil }
    for ending in ["hs", "hstrace", "md", "markdown"] {
      let lesson = "\(path[..<dot]).\(ending)"
      guard let bytes = surroundings.read(lesson) else { continue }
      let text = TextDocument(
        String(decoding: bytes, as: UTF8.self), version: 0, encoding: capabilities.positionEncoding)
      return OpenDocument(uri: DocumentURI(path: lesson), text: text)
    }
    return nil
  }
}
