import Problems

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
    var text = page.explanation + "\n\nWrong:\n\n" + entry.wrong.text + "\nRight:\n\n" + entry.right.text
    if let reference = entry.reference {
      text += "\nRFC \(reference.number), section \(reference.section)"
    }
    return text
  }
}
