import Foundation

/// The address or the thread sanitizer, where the programs were built with one.
enum Sanitizer {
  /// Whether the built program brings a sanitizer along. It then reserves more address space than any limit leaves
  /// it, and takes several times as long.
  static let isOn: Bool = {
    guard let folder = try? BuiltPrograms.folder(),
      let program = try? Data(contentsOf: URL(filePath: folder + "hstrace"), options: .alwaysMapped)
    else { return false }
    return ["__asan_init", "__tsan_init"].contains { program.range(of: Data($0.utf8)) != nil }
  }()

  /// What makes a sanitized program leave its reports in `folder`: a test may not look at the errors of a command,
  /// and the exit status of a sanitizer may be one that the test expects.
  static func environment(reportsIn folder: URL) -> [String: String] {
    let options = "log_path='\(folder.path(percentEncoded: false))/report'"
    // The thread sanitizer begins with a file of half a megabyte, and fails where a test limits the size of files; it
    // does without where it has no folder for it.
    return ["ASAN_OPTIONS": options, "TSAN_OPTIONS": options, "TEST_TMPDIR": "/dev/null/none"]
  }

  /// The texts of the reports in `folder`, which is empty then.
  static func takeReports(from folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map { file in
      let report = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      try FileManager.default.removeItem(at: file)
      return report
    }
  }
}
