package import LessonFiles

/// Which page each lesson gets: where the lesson stands below its folder, with the ending of pages.
package struct PagePlan: Sendable {
  /// A lesson and its page.
  package struct Job: Sendable {
    package var input: LessonSearch.Input
    /// The path of its page below the folder of all pages.
    package var path: String
    /// The folder of the command line that it was found in; `nil` where the command line names the lesson itself.
    package var folder: String?

    /// Whether the command line names the lesson itself.
    package var isNamed: Bool { folder == nil }
  }

  /// In the order of the command line, and in folders of the names.
  package private(set) var jobs: [Job] = []
  /// The folders of the command line, in its order.
  package private(set) var folders: [String] = []

  /// The name of the index without its ending.
  package static let indexName = "index"

  /// Plans pages of `format` for the files and folders of a command line. Pages that were made before are no lessons.
  package init(_ arguments: [String], as format: PageFormat) {
    var seen: Set<LessonSearch.Input> = []
    for argument in arguments {
      let inputs = LessonSearch.inputs([argument])
      let folder = OutputFolder.exists(argument) ? argument : nil
      if let folder { folders.append(folder) }
      for var input in inputs where seen.insert(Self.plain(input)).inserted {
        if Self.isPage(input) {
          // Pages of earlier runs may lie among the lessons.
          guard folder == nil else { continue }
          input = .failure(FileError(path: argument, reason: .isPage))
        }
        let path =
          switch input {
          case .standardInput: "lesson.hs"
          case .failure(let error): error.path
          case .file(let path):
            Self.path(of: path, in: folder, isAmongFolders: arguments.count > 1)
          }
        jobs.append(Job(input: input, path: path, folder: folder))
      }
    }
    giveEndings(format)
  }

  /// The files that the run reads: lessons, and the metadata beside them.
  package var sources: Set<FileIdentity> {
    var sources: Set<FileIdentity> = []
    for job in jobs {
      guard case .file(let path) = job.input else { continue }
      for path in [path, Sidecar.path(ofLesson: path)].compactMap({ $0 }) {
        if let identity = FileIdentity(of: path) { sources.insert(identity) }
      }
    }
    return sources
  }

  /// The folders in which no lesson was found that has a page, and nothing that failed.
  ///
  /// - Parameter done: the indices of the jobs that have a page, or have failed.
  package func foldersWithoutLesson(done: Set<Int>) -> [String] {
    let told = Set(done.compactMap { jobs[$0].folder })
    return folders.filter { !told.contains($0) }
  }

  /// An input by the plainest path that leads to it by the same names, so that `./a.hs` is `a.hs`.
  private static func plain(_ input: LessonSearch.Input) -> LessonSearch.Input {
    guard case .file(let path) = input else { return input }
    let parts = path.split(separator: "/").filter { $0 != "." }
    return .file((path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/"))
  }

  /// The path of a lesson below the folder that was named. Of several folders each keeps its name.
  private static func path(of path: String, in folder: String?, isAmongFolders: Bool) -> String {
    guard let folder else { return String(path.split(separator: "/").last ?? "lesson") }
    let parts = path.split(separator: "/").filter { $0 != "." }
    let above = folder.split(separator: "/").filter { $0 != "." }
    let below = parts.starts(with: above) ? Array(parts.dropFirst(above.count)) : parts
    let name = isAmongFolders ? above.last { $0 != ".." } : nil
    return ((name.map { [$0] } ?? []) + below).joined(separator: "/")
  }

  /// Gives pages their ending in the place of the lesson's; where two would then have the same name, or the name of the
  /// index, behind it. Names that differ in capitals alone are the same for some file systems.
  private mutating func giveEndings(_ format: PageFormat) {
    let short = jobs.map { Self.stem(of: $0.path) }
    var counts: [String: Int] = [Self.indexName: 1]
    for stem in short { counts[stem.lowercased(), default: 0] += 1 }
    var taken: Set<String> = []
    for (number, stem) in short.enumerated() {
      let name = counts[stem.lowercased()] == 1 ? stem : jobs[number].path
      var path = "\(name).\(format.ending)"
      var copy = 2
      while !taken.insert(path.lowercased()).inserted {
        path = "\(name)-\(copy).\(format.ending)"
        copy += 1
      }
      jobs[number].path = path
    }
  }

  private static func stem(of path: String) -> String {
    let bytes = path.utf8
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[bytes.index(after: $0)...] } ?? bytes[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return path }
    return String(path[..<dot])
  }

  private static func isPage(_ input: LessonSearch.Input) -> Bool {
    guard case .file(let path) = input, path.hasSuffix(".md") || path.hasSuffix(".markdown"),
      TextFile.isRegular(path), let bytes = try? TextFile.read(path)
    else { return false }
    return PageFormat.isPage(bytes)
  }
}
