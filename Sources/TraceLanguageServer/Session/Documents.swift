import FoundationEssentials
import HandshakeTrace
import LessonFiles
import Problems
import TraceText

extension Session {
  /// The open document that a client calls `uri`.
  ///
  /// - Throws: where none is open under that name.
  func document(_ uri: String) throws -> OpenDocument {
    guard let document = documents[DocumentURI(uri).key] else {
      throw ResponseError(.invalidParams, "'\(VisibleText.of(uri))' is not open.")
    }
    return document
  }

  /// The lesson in a document, checked.
  func lesson(in document: OpenDocument) -> CheckedLesson {
    document.lesson(settings) { self.sidecar(of: document) }
  }

  /// The lesson in a document, checked such that it can be drawn.
  func drawableLesson(in document: OpenDocument) -> CheckedLesson {
    document.lesson(settings, keepsOutlines: true) { self.sidecar(of: document) }
  }

  /// The language of the YAML beside a lesson: that of the lesson, where it is open.
  func language(ofMetadata document: OpenDocument) -> Language {
    self.lesson(besides: document).map { lesson(in: $0).language } ?? settings.language ?? .english
  }

  /// The open lesson beside which a document of YAML lies.
  func lesson(besides document: OpenDocument) -> OpenDocument? {
    guard let path = document.uri.path else { return nil }
    return documents.values.sorted { $0.uri.key < $1.uri.key }.first { lesson in
      guard !lesson.isMetadata, let own = lesson.uri.path else { return false }
      return Sidecar.candidates(ofLesson: own).contains(path)
    }
  }

  /// The YAML beside a lesson: as the client has it open, else as the file is.
  private func sidecar(of document: OpenDocument) -> SourceText? {
    guard let lesson = document.uri.path else { return nil }
    for path in Sidecar.candidates(ofLesson: lesson) {
      if let open = documents[DocumentURI(path: path).key] {
        return SourceText(name: path, bytes: open.text.bytes)
      }
      if let bytes = surroundings.read(path) { return SourceText(name: path, bytes: bytes) }
    }
    return nil
  }

  /// Forgets what was found in lessons beside which the YAML at `path` lies. - Returns: whether any is open.
  @discardableResult
  func sidecarChanged(_ path: String) -> Bool {
    var isKnown = false
    for document in documents.values {
      guard let lesson = document.uri.path, Sidecar.candidates(ofLesson: lesson).contains(path) else {
        continue
      }
      document.forget()
      lessonChanged(document)
      isKnown = true
    }
    return isKnown
  }

  /// Forgets what was found in the YAML beside a lesson, which says something about it.
  func lessonChanged(_ document: OpenDocument) {
    guard let lesson = document.uri.path else { return }
    for path in Sidecar.candidates(ofLesson: lesson) { documents[DocumentURI(path: path).key]?.forget() }
  }
}

/// `textDocument/didOpen`
enum DidOpen: LanguageNotification {
  static let method = "textDocument/didOpen"

  struct Content: Decodable {
    struct Item: Decodable {
      var uri: String
      var version: Int?
      var text: String
    }
    var textDocument: Item
  }

  static func take(_ parameters: Content, _ session: Session) {
    let item = parameters.textDocument
    let uri = DocumentURI(item.uri)
    let text = TextDocument(
      item.text, version: item.version ?? 0, encoding: session.capabilities.positionEncoding)
    let document = OpenDocument(uri: uri, text: text)
    // Opened twice, under another spelling, it is still one document.
    if let before = session.documents[uri.key], before.uri != uri { session.withdrawDiagnostics(of: before) }
    session.documents[uri.key] = document
    if let path = uri.path { session.sidecarChanged(path) }
    session.lessonChanged(document)
  }
}

/// `textDocument/didChange`
enum DidChange: LanguageNotification {
  static let method = "textDocument/didChange"

  struct Content: Decodable {
    struct Item: Decodable {
      var uri: String
      var version: Int?
    }
    var textDocument: Item
    var contentChanges: [TextDocument.Change]
  }

  static func take(_ parameters: Content, _ session: Session) {
    guard let document = try? session.document(parameters.textDocument.uri) else { return }
    document.change(
      parameters.contentChanges, version: parameters.textDocument.version ?? document.text.version + 1)
    if document.isMetadata, let path = document.uri.path { session.sidecarChanged(path) }
    session.lessonChanged(document)
  }
}

/// `textDocument/didClose`
enum DidClose: LanguageNotification {
  typealias Content = DocumentParameters
  static let method = "textDocument/didClose"

  static func take(_ parameters: DocumentParameters, _ session: Session) {
    guard let document = session.documents.removeValue(forKey: DocumentURI(parameters.textDocument.uri).key)
    else {
      return
    }
    if let path = document.uri.path { session.sidecarChanged(path) }
    session.lessonChanged(document)
    session.withdrawDiagnostics(of: document)
  }
}

/// `textDocument/didSave`: what is open is known already; its sidecar may be new.
enum DidSave: LanguageNotification {
  typealias Content = DocumentParameters
  static let method = "textDocument/didSave"

  static func take(_ parameters: DocumentParameters, _ session: Session) {
    guard let document = try? session.document(parameters.textDocument.uri) else { return }
    if let path = document.uri.path { session.sidecarChanged(path) }
  }
}

/// `workspace/didChangeWatchedFiles`
enum DidChangeWatchedFiles: LanguageNotification {
  static let method = "workspace/didChangeWatchedFiles"

  struct Content: Decodable {
    struct Change: Decodable { var uri: String }
    var changes: [Change]
  }

  static func take(_ parameters: Content, _ session: Session) {
    let paths = parameters.changes.compactMap { DocumentURI($0.uri).path }
    let isAnyKnown = paths.reduce(false) { session.sidecarChanged($1) || $0 }
    if isAnyKnown { session.refresh() }
  }
}

/// `workspace/didChangeConfiguration`
enum DidChangeConfiguration: LanguageNotification {
  static let method = "workspace/didChangeConfiguration"

  struct Content: Decodable { var settings: JSONValue? }

  static func take(_ parameters: Content, _ session: Session) {
    if session.capabilities.hasConfiguration { return session.askForSettings() }
    let section = parameters.settings?["hstrace"] ?? .null
    if section.isObject { session.change(settings: Settings(section)) }
  }
}

/// `workspace/didChangeWorkspaceFolders`
enum DidChangeWorkspaceFolders: LanguageNotification {
  static let method = "workspace/didChangeWorkspaceFolders"

  struct Content: Decodable {
    struct Event: Decodable {
      var added: [Folder]
      var removed: [Folder]
    }
    struct Folder: Decodable { var uri: String }
    var event: Event
  }

  static func take(_ parameters: Content, _ session: Session) {
    let removed = Set(parameters.event.removed.compactMap { DocumentURI($0.uri).path })
    session.folders.removeAll { removed.contains($0) }
    session.folders += parameters.event.added.compactMap { DocumentURI($0.uri).path }
  }
}

/// `$/setTrace`: how much the client wants to be told of what the server does; all of that goes to the log.
enum SetTrace: LanguageNotification {
  static let method = "$/setTrace"

  struct Content: Decodable { var value: String }

  static func take(_ parameters: Content, _ session: Session) {
    session.surroundings.log("trace: \(parameters.value)")
  }
}
