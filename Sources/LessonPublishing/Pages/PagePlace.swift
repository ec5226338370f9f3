/// Where a page will be, by which it leads to the document that it is made of.
package struct PagePlace: Sendable {
  private let page: String
  private let document: String
  private let workingFolder: String

  /// - Parameters:
  ///   - page: the path of the page.
  ///   - document: the path of the document.
  ///   - workingFolder: where paths begin that are not absolute; absolute itself.
  package init(of page: String, madeFrom document: String, workingFolder: String) {
    self.page = page
    self.document = document
    self.workingFolder = workingFolder
  }

  /// The path of the document as it is seen from the page. Names are taken as they are written, as a browser takes those
  /// of addresses, and links in the file system are not followed.
  var wayToDocument: String {
    let folder = parts(of: page).dropLast()
    let target = parts(of: document)
    let common = zip(folder, target.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: folder.count - common) + target.dropFirst(common))
      .joined(separator: "/")
  }

  /// The names on the way from the root.
  private func parts(of path: String) -> [Substring] {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : "\(workingFolder)/\(path)").split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      case _: parts.append(part)
      }
    }
    return parts
  }
}
