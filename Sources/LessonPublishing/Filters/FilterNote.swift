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
  }

  /// The note in one line that is safe to print.
  package func text(in language: Language) -> String {
    VisibleText.of("\(place): \(sentence(in: language))")
  }

  private func sentence(in language: Language) -> String {
    switch (kind, language) {
    case (.wrongOption(let fault), .english):
      "'\(fault.word)' is no option of a drawing\(fault.nearest.clause { "; did you mean \($0)?" })"
    case (.wrongOption(let fault), .korean):
      "'\(fault.word)' 옵션은 그림에 없습니다\(fault.nearest.clause { ". \($0, .object) 뜻했습니까?" })"
    case (.notDrawn(.noTrace), .english): "there is no trace to draw"
    case (.notDrawn(.noTrace), .korean): "그릴 트레이스가 없습니다"
    case (.notDrawn(.noSuchTrace(let trace, let count)), .english): "there is no trace \(trace) of \(count)"
    case (.notDrawn(.noSuchTrace(let trace, let count)), .korean):
      "\(trace)번째 트레이스는 없습니다: \(count)개가 있습니다"
    case (.unclosedFence, .english): "a fence has no end; it stays as it is"
    case (.unclosedFence, .korean): "코드 블록에 끝이 없어 그대로 둡니다"
    }
  }
}

/// What a filter made of a document.
package struct FilterResult: Sendable {
  /// The document with its drawings.
  package var output: [UInt8]
  /// What was found in the traces that were drawn.
  package var reports: [FileReport] = []
  package var notes: [FilterNote] = []
  /// Whether a document with errors is to end the run as failed.
  package var isStrict = false
  /// That of the document.
  package var language = Language.english

  package init(output: [UInt8]) { self.output = output }
}
