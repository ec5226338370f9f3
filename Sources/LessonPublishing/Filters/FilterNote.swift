package import Problems
import TraceText

/// Something about a document that a filter could not do as it was asked.
package struct FilterNote: Hashable, Sendable {
  /// Where it is, as reports name the block.
  package var place: String
  /// What it is.
  package var kind: Kind

  /// What can be wrong with a block or a setting.
  package enum Kind: Hashable, Sendable {
    /// A word that asks for nothing that there is.
    case wrongOption(DrawingWishes.Fault)
    /// A block without a drawing, which stays as it is.
    case notDrawn(BlockDrawing.Failure)
    /// A fence without an end, which stays as it is.
    case unclosedFence
    /// A value of `strict` that is neither true nor false.
    case wrongStrictness(String)
  }

  /// The note in one line that is safe to print.
  package func text(in language: Language) -> String {
    VisibleText.of("\(place): \(sentence(in: language))")
  }

  private func sentence(in language: Language) -> String {
    switch (kind, language) {
    case (.wrongOption(let fault), _): fault.text(in: language)
    case (.notDrawn(.noTrace), .english): "there is no trace to draw"
    case (.notDrawn(.noTrace), .korean): "그릴 트레이스가 없습니다"
    case (.notDrawn(.noSuchTrace(let trace, let count)), .english):
      "there is no trace \(trace): the fence has \(count == 1 ? "one" : "\(count)")"
    case (.notDrawn(.noSuchTrace(let trace, let count)), .korean):
      "\(trace)번째 트레이스는 없습니다: 코드 블록에 \(count)개가 있습니다"
    case (.unclosedFence, .english): "this fence has no end; it stays as it is"
    case (.unclosedFence, .korean): "이 코드 블록에 끝이 없어 그대로 둡니다"
    case (.wrongStrictness(let value), .english): "strict takes true or false, not \(value)"
    case (.wrongStrictness(let value), .korean): "strict에는 \(value) 대신 true나 false를 씁니다"
    }
  }
}

/// What a filter made of a document.
package struct FilterResult: Sendable {
  /// The document with its drawings.
  package var output: [UInt8]
  /// What is to be told, in the order of the document.
  package private(set) var findings: [Finding] = []
  /// Whether a document with errors is to end the run as failed.
  package var isStrict = false
  /// That of the document.
  package var language = Language.english

  package init(output: [UInt8]) { self.output = output }

  /// Something to be told.
  package enum Finding: Sendable {
    /// What was found in traces.
    case report(FileReport)
    /// What could not be done as it was asked.
    case note(FilterNote)
  }

  /// Takes a report behind what is told already.
  package mutating func add(_ report: FileReport) { findings.append(.report(report)) }

  /// Takes a note behind what is told already.
  package mutating func add(_ kind: FilterNote.Kind, at place: String) {
    findings.append(.note(FilterNote(place: place, kind: kind)))
  }

  /// What was found in the traces of the document.
  package var reports: [FileReport] {
    findings.compactMap { if case .report(let report) = $0 { report } else { nil } }
  }

  /// What could not be done.
  package var notes: [FilterNote] {
    findings.compactMap { if case .note(let note) = $0 { note } else { nil } }
  }
}
