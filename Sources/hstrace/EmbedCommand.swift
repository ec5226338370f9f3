import ArgumentParser
import FoundationEssentials
import HandshakeTrace
import LessonFiles
import LessonPublishing
import Problems
import TraceReports
import TraceSyntax
import TraceText

/// `hstrace embed`
struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed", abstract: "Keeps the drawings in Markdown documents up to date.",
    usage: "hstrace embed [<options>] <file> ...",
    discussion: """
      A drawing is kept between two lines,

        <!-- hstrace:begin lesson.hs format=mermaid -->
        <!-- hstrace:end -->

      or below a fence of traces that begins ```hstrace draw=mermaid. Problems go to standard error.
      """)

  @Argument(help: "Markdown files, folders, or - for standard input.")
  var files: [String]

  @Flag(help: "Changes nothing; lists the drawings that would change.")
  var check = false
  @Flag(help: "Changes nothing; shows what would change.")
  var diff = false
  @Flag(help: "Writes over what was edited by hand.")
  var force = false
  @Option(name: .customLong("lang"), help: "The language of messages: en or ko. (default: en)")
  var language: Language?
  @Option(help: "The form in which problems are told: text or github.")
  var format = DocumentReport.Format.text
  @Option(help: "When text has colours.")
  var color = ColorChoice.auto
  @Option(
    help: ArgumentHelp("The name under which standard input is read, such as lesson.md.", valueName: "name"))
  var stdinName: String?

  func run() throws {
    let inputs = LessonSearch.inputs(files, of: .documents)
    var output = Console.output()
    let report = DocumentReport(format, language: language, color)
    var progress = Progress(total: inputs.count)
    var status = ExitStatus.clean
    for (number, input) in inputs.enumerated() {
      do {
        let embedding = try embed(input)
        let tells = report.tells(embedding)
        if tells || isDry { progress.clear() }
        if tells {
          try output.flush()
          try report.write(embedding)
        }
        try take(embedding, input, &output)
        if report.isFinding(embedding) || isDry && embedding.isStale, status == .clean { status = .findings }
        try output.flushIfFull()
      } catch let error as FileError where error.reason != .brokenPipe {
        progress.clear()
        try output.flush()
        Console.tell(error, in: spoken)
        status = .failure
      }
      progress.show(number + 1)
    }
    progress.clear()
    try output.flush()
    throw status
  }

  private var isDry: Bool { check || diff }

  private func embed(_ input: LessonSearch.Input) throws(FileError) -> DocumentEmbedding {
    let document = try LessonReading.read(input, standardInputName: stdinName)
    if case .file(let path) = input, path.hasSuffix(".hs") || path.hasSuffix(".hstrace") {
      throw FileError(path: path, reason: .notDocument)
    }
    // Paths in a document are seen from the file itself, whatever links lead to it.
    let path = input == .standardInput ? stdinName : TextFile.target(of: document.source.name)
    return DocumentEmbedding(
      of: document, at: path, isForced: force,
      DocumentEmbedding.Surroundings(
        lesson: { path in Result { () throws(FileError) in try LessonReading.readRegular(path) } },
        file: { TextFile.isRegular($0) ? try? TextFile.read($0) : nil }))
  }

  /// Writes what was made, or tells what would be.
  private func take(
    _ embedding: DocumentEmbedding, _ input: LessonSearch.Input, _ output: inout OutputBuffer
  ) throws {
    if diff { return write(differenceOf: embedding, &output) }
    if check { return report(stale: embedding, &output) }
    let isChanged = embedding.document.bytes != embedding.original.bytes
    if isChanged, input != .standardInput {
      try AtomicReplacement.require(embedding.document.name, holds: embedding.original.bytes)
    }
    for picture in embedding.pictures {
      if let old = picture.old {
        try AtomicReplacement.replace(picture.path, old, with: picture.bytes)
      } else {
        try OutputFolder.make(for: picture.path)
        try AtomicReplacement.put(picture.bytes, at: picture.path)
      }
      if input != .standardInput { tell(changed: picture.path, &output) }
    }
    if input == .standardInput {
      try output.flush()
      try OutputFile.standardOutput.write(embedding.document.bytes)
    } else if isChanged {
      try AtomicReplacement.replace(
        embedding.document.name, embedding.original.bytes, with: embedding.document.bytes)
      tell(changed: embedding.document.name, &output)
    }
  }

  private func tell(changed path: String, _ output: inout OutputBuffer) {
    switch spoken {
    case .english: output.write("changed \(VisibleText.of(path))\n")
    case .korean: output.write("바꿈: \(VisibleText.of(path))\n")
    }
  }

  /// Shows what would be written.
  private func write(differenceOf embedding: DocumentEmbedding, _ output: inout OutputBuffer) {
    let (old, new) = (embedding.original, embedding.document)
    if OutputFile.standardOutput.isTerminal {
      UnifiedDiff.write(VisibleText.of(old), VisibleText.of(new), to: &output)
    } else {
      UnifiedDiff.write(old, new, to: &output)
    }
    for picture in embedding.pictures {
      let path = VisibleText.of(picture.path)
      switch spoken {
      case .english: output.write("Picture \(path) would be \(picture.old == nil ? "made" : "written")\n")
      case .korean: output.write("그림 \(path) 파일을 \(picture.old == nil ? "만들" : "고칠") 것입니다\n")
      }
    }
  }

  /// Lists the blocks whose drawings would change.
  private func report(stale embedding: DocumentEmbedding, _ output: inout OutputBuffer) {
    guard !embedding.stale.isEmpty else { return }
    let index = LineIndex(embedding.original.bytes)
    for block in embedding.stale {
      let place = index.position(of: block.offset)
      let text = StaleDrawing(subject: block.subject.map(VisibleText.of), isNew: block.isNew)
      switch format {
      case .text:
        let place = "\(VisibleText.of(embedding.document.name)):\(place.line)"
        output.write("\(text.line(at: place, in: spoken))\n")
      case .github:
        WorkflowCommand(
          severity: .error, file: embedding.document.name, start: place, end: place, title: "stale-drawing",
          message: text.sentence(in: spoken)
        ).write(to: &output)
      }
    }
  }
}
