/// Finds the metadata file that belongs to a lesson.
package enum Sidecar {
  /// The path of `lesson.yaml`, else `lesson.yml`, beside `lesson.hs`; `nil` where there is neither.
  package static func path(ofLesson path: String) -> String? {
    candidates(ofLesson: path).first(where: TextFile.isRegular)
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
