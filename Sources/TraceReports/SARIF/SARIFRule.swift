import Problems
import TraceText

/// A problem of the catalogue as a rule (SARIF `reportingDescriptor`), in English.
enum SARIFRule {
  static func write(_ name: ProblemName, to output: inout OutputBuffer) {
    let entry = name.entry
    let page = entry.page(in: .english)
    output.write("    {\"id\": \"\(name.rawValue)\"")
    output.write(", \"shortDescription\": {\"text\": \(JSONText.quoted(page.summary))}")
    output.write(", \"help\": {\"text\": \(JSONText.quoted(help(entry, page)))}")
    if let reference = entry.reference {
      output.write(", \"helpUri\": \(JSONText.quoted(reference.link))")
    }
    let severity = entry.severity.lesson ?? entry.severity.strict ?? .hint
    output.write(", \"defaultConfiguration\": {\"level\": \"\(level(severity))\"}}")
  }

  /// The level of a finding; a hint is a note.
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }

  private static func help(_ entry: any CatalogueEntry.Type, _ page: ManualPage) -> String {
    var text = page.explanation + "\n\nWrong:\n\n" + shown(entry.wrong) + "\nRight:\n\n" + shown(entry.right)
    if let reference = entry.reference {
      text += "\nRFC \(reference.number), section \(reference.section)"
    }
    return text
  }

  /// An example with its sidecar, where it has one: the two of `metadata-conflict` differ only there.
  private static func shown(_ example: Example) -> String {
    guard let sidecar = example.sidecar else { return example.text }
    return example.text + "\nand beside it, as a sidecar:\n\n" + sidecar
  }
}
