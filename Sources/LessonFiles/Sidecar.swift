/// Finds the metadata file that belongs to a lesson.
package enum Sidecar {
  /// The path of `lesson.yaml`, else `lesson.yml`, beside `lesson.hs`; `nil` where there is neither.
  package static func path(ofLesson path: String) -> String? {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let stem = path[..<dot]
    return ["yaml", "yml"].map { "\(stem).\($0)" }.first(where: TextFile.isRegular)
  }
}
