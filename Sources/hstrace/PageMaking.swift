import HandshakeTrace
import LessonFiles
import LessonPublishing
import Problems

/// Makes the pages of a run, one lesson at a time.
struct PageMaking: Sendable {
  var options: CheckOptions
  var format: PageFormat
  /// Whether any file in the place of a page is replaced that is no lesson.
  var isForced: Bool
  /// The files that the run reads.
  var sources: Set<FileIdentity>
  /// The name of standard input.
  var standardInputName: String?
  /// Where paths begin that are not absolute.
  var workingFolder: String

  /// What came of one lesson.
  struct Outcome: Sendable {
    /// Its line in the index; `nil` where it has no page.
    var entry: LessonIndex.Entry?
    var reports: [FileReport] = []
    /// What its author is to be told beside the findings.
    var warning: String?
    /// Where a page was written that was not there yet.
    var written: String?
    var failure: FileError?
  }

  /// Makes the page of a lesson below `folder`.
  func run(_ job: PagePlan.Job, in folder: String) -> Outcome {
    var outcome = Outcome()
    do throws(FileError) {
      let path = folder.hasSuffix("/") ? folder + job.path : "\(folder)/\(job.path)"
      guard let page = try page(of: job, at: path) else { return outcome }
      outcome.reports = page.reports
      outcome.warning = page.warning
      let entry = LessonIndex.Entry(of: page, at: job.path)
      do throws(FileError) {
        if try put(format.bytes(of: page), at: path) { outcome.written = path }
        outcome.entry = entry
      } catch {
        // What somebody has made of the page is still the page of the lesson.
        if error.reason == .editedByHand { outcome.entry = entry }
        throw error
      }
    } catch {
      outcome.failure = error
    }
    return outcome
  }

  /// The page of a lesson, not written yet; `nil` for a document that lies in a folder and has no trace, as it is none of ours.
  ///
  /// - Parameter path: where the page will be; `nil` for standard output.
  func page(of job: PagePlan.Job, at path: String?) throws(FileError) -> LessonPage? {
    let lesson = try LessonReading.read(job.input, standardInputName: standardInputName)
    let checked = CheckedLesson(lesson, options: options, keepsOutlines: true)
    let page = LessonPage(checked, at: path.flatMap { place(of: $0, madeFrom: job.input) })
    return job.isNamed || page.hasTraces || !page.isDocument ? page : nil
  }

  private func place(of path: String, madeFrom input: LessonSearch.Input) -> PagePlace? {
    switch input {
    case .file(let document): PagePlace(of: path, madeFrom: document, workingFolder: workingFolder)
    case .standardInput, .failure: nil
    }
  }

  /// Writes a page or an index. - Returns: whether it was not there already.
  @discardableResult
  func put(_ bytes: [UInt8], at path: String) throws(FileError) -> Bool {
    try PageFile.put(bytes, at: path, isForced: isForced, sources: sources)
  }
}
