#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Finds the lessons among the files and folders of a command line.
package struct LessonSearch {
  /// One thing to read, or the reason why it cannot be.
  package enum Input: Hashable, Sendable {
    case standardInput
    case file(String)
    case failure(FileError)
  }

  /// What is looked for in folders.
  package enum Kind: Sendable {
    /// Whatever may hold traces.
    case lessons
    /// Markdown.
    case documents

    /// What ends the names of such files, behind a dot.
    package var extensions: [String] {
      switch self {
      case .lessons: ["hs", "hstrace", "md", "markdown"]
      case .documents: ["md", "markdown"]
      }
    }
  }

  private let kind: Kind
  private var inputs: [Input] = []
  private var seenPaths: Set<String> = []
  /// Folders that were gone through; a link back to one of them is a loop.
  private var seenFolders: Set<FileIdentity> = []

  /// The inputs that `arguments` name: files as they are, folders by the lessons in them, `-` for standard input.
  ///
  /// Folders are gone through in the order of their names, hidden files and folders left out. What is named
  /// twice is read once.
  package static func inputs(_ arguments: [String], of kind: Kind = .lessons) -> [Input] {
    var search = LessonSearch(kind: kind)
    for argument in arguments { search.add(argument) }
    return search.inputs.filter { !search.isRead(with: $0) }
  }

  /// Whether `input` is a metadata file that is read with its lesson, which was named too.
  private func isRead(with input: Input) -> Bool {
    guard case .failure(let error) = input, case .isMetadata(let lesson?) = error.reason else { return false }
    return seenPaths.contains(seenName(of: lesson))
  }

  private init(kind: Kind) { self.kind = kind }

  private mutating func add(_ argument: String) {
    guard argument != "-" else {
      if seenPaths.insert(argument).inserted { inputs.append(.standardInput) }
      return
    }
    var status = stat()
    guard stat(argument, &status) == 0 else {
      inputs.append(.failure(FileError(path: argument, errorNumber: errno)))
      return
    }
    guard Self.isFolder(status) else {
      if Sidecar.isMetadata(argument) {
        let error = FileError(path: argument, reason: .isMetadata(lesson: Sidecar.lesson(of: argument)))
        if seenPaths.insert(argument).inserted { inputs.append(.failure(error)) }
      } else {
        addFile(argument)
      }
      return
    }
    seenFolders.removeAll()
    let before = inputs.count
    var hasLesson = false
    search(argument, hasLesson: &hasLesson)
    if !hasLesson, inputs.count == before {
      inputs.append(
        .failure(FileError(path: argument, reason: kind == .lessons ? .hasNoLesson : .hasNoDocument)))
    }
  }

  /// A document is rewritten, and so is read once, whatever links lead to it.
  private mutating func addFile(_ path: String) {
    if seenPaths.insert(seenName(of: path)).inserted { inputs.append(.file(path)) }
  }

  /// What a file goes by among those that are read once.
  private func seenName(of path: String) -> String {
    guard kind == .documents, let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Goes through `folder` and the folders below it; those to visit are kept in a list, however deep they are.
  private mutating func search(_ folder: String, hasLesson: inout Bool) {
    var pending = [folder]
    while let path = pending.popLast() {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      guard Self.isFolder(status) else {
        let isLesson = status.st_mode & S_IFMT == S_IFREG && isWanted(path)
        if isLesson { addFile(path) }
        hasLesson = hasLesson || isLesson
        continue
      }
      // What a link to a folder leads to is not in the folder that is searched for documents to rewrite.
      if kind == .documents, path != folder, isLink(path) { continue }
      guard seenFolders.insert(FileIdentity(status)).inserted else { continue }
      do throws(FileError) {
        let (names, unreadable) = try names(in: path)
        for name in unreadable {
          inputs.append(.failure(FileError(path: Self.join(path, name), reason: .nameNotUTF8)))
        }
        pending.append(contentsOf: names.reversed().map { Self.join(path, $0) })
      } catch {
        inputs.append(.failure(error))
      }
    }
  }

  private func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a file found in a folder is a lesson: by its extension, and a `.hs` file by not being Haskell.
  private func isWanted(_ path: String) -> Bool {
    guard let lessonExtension = lessonExtension(path) else { return false }
    guard lessonExtension == "hs" else { return true }
    // A file that cannot be read is no Haskell for sure: reading it again will say why.
    guard let bytes = try? TextFile.read(path) else { return true }
    return !HaskellSource.isLikely(bytes)
  }

  /// In lower case, where it is one of a lesson.
  private func lessonExtension(_ path: String) -> String? {
    let bytes = path.utf8
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let written = path[bytes.index(after: dot)...].lowercased()
    return kind.extensions.first { $0 == written }
  }

  /// The names in a folder, sorted, without hidden ones; and those of lessons whose bytes are not UTF-8, with
  /// U+FFFD where they are not.
  private func names(in folder: String) throws(FileError) -> (valid: [String], invalid: [String]) {
    guard let stream = opendir(folder) else { throw FileError(path: folder, errorNumber: errno) }
    defer { closedir(stream) }
    var valid: [String] = []
    var invalid: [String] = []
    while let entry = readdir(stream) {
      let (name, isValid) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      if name.hasPrefix(".") { continue }
      if isValid { valid.append(name) } else if lessonExtension(name) != nil { invalid.append(name) }
    }
    return (Self.sorted(valid), Self.sorted(invalid))
  }

  /// By their bytes, which compare faster as arrays than as the views of strings.
  private static func sorted(_ names: [String]) -> [String] {
    names.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }
}
