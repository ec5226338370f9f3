/// Finds the metadata file that belongs to a lesson.
package enum Sidecar {
  /// The path of `lesson.yaml`, else `lesson.yml`, beside `lesson.hs`; `nil` where there is neither.
  package static func path(ofLesson path: String) -> String? {
    candidates(ofLesson: path).first(where: TextFile.isRegular)
  }

  /// Whether a file's name ends as those of metadata do.
  package static func isMetadata(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// The path of the lesson beside the metadata file at `path`; `nil` where there is none.
  static func lesson(of path: String) -> String? {
    let stem = path.prefix(upTo: path.lastIndex(of: ".") ?? path.endIndex)
    return ["hs", "hstrace", "md", "markdown"].map { "\(stem).\($0)" }.first(where: TextFile.isRegular)
  }

  /// Where the metadata of a lesson may stand, the first one found counts; empty for a name without an ending.
  package static func candidates(ofLesson path: String) -> [String] {
    let bytes = path.utf8
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[bytes.index(after: $0)...] } ?? bytes[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return [] }
    let stem = path[..<dot]
    return ["yaml", "yml"].map { "\(stem).\($0)" }
  }
}
