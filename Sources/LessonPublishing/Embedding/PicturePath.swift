import Problems

/// Where the picture of a block is kept.
enum PicturePath {
  /// `path`, as a document writes it, seen from where the document's own path begins.
  static func resolved(_ path: String, beside document: String?) -> String {
    guard !path.hasPrefix("/"), let document, let slash = document.lastIndex(of: "/") else { return path }
    return document[...slash] + path
  }

  /// The name of a lesson's picture: `opening.svg`, and `opening-2-ko.svg` of its second trace in Korean.
  static func name(ofLesson path: String, _ wishes: DrawingWishes) -> String {
    var name = stem(path)
    if let trace = wishes.trace { name += "-\(trace)" }
    if let language = wishes.language { name += "-\(language.rawValue)" }
    return "\(name).svg"
  }

  /// The name of the picture of a document's fence: `README-1.svg`.
  static func name(ofFence number: Int, in document: String) -> String { "\(stem(document))-\(number).svg" }

  /// The name of a file without folders and without its ending.
  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
