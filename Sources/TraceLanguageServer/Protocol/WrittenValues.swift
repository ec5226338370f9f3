/// The values of the protocol that answers may have thousands of, written without a general encoder.
extension Position: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{", "character")
    bytes.append(decimal: UInt32(clamping: character))
    bytes.append(",", "line")
    bytes.append(decimal: UInt32(clamping: line))
    bytes.append("}")
  }
}

extension TextRange: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{", "end")
    end.write(to: &bytes)
    bytes.append(",", "start")
    start.write(to: &bytes)
    bytes.append("}")
  }
}

extension Location: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{", "range")
    range.write(to: &bytes)
    bytes.append(",", "uri")
    bytes.append(json: uri)
    bytes.append("}")
  }
}

extension DocumentEdit: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{", "newText")
    bytes.append(json: newText)
    bytes.append(",", "range")
    range.write(to: &bytes)
    bytes.append("}")
  }
}

extension WorkspaceEdit: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{", "changes")
    bytes.append("{")
    for (number, uri) in changes.keys.sorted().enumerated() {
      if number > 0 { bytes.append(",") }
      bytes.append(json: uri)
      bytes.append(":")
      (changes[uri] ?? []).write(to: &bytes)
    }
    bytes.append("}}")
  }
}

extension Diagnostic: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{", "code")
    bytes.append(json: code)
    if let codeDescription {
      bytes.append(",", "codeDescription")
      bytes.append("{", "href")
      bytes.append(json: codeDescription.href)
      bytes.append("}")
    }
    bytes.append(",", "message")
    bytes.append(json: message)
    bytes.append(",", "range")
    range.write(to: &bytes)
    if let relatedInformation {
      bytes.append(",", "relatedInformation")
      relatedInformation.write(to: &bytes)
    }
    bytes.append(",", "severity")
    bytes.append(decimal: UInt32(clamping: severity))
    bytes.append(",", "source")
    bytes.append(json: source)
    bytes.append("}")
  }
}

extension Diagnostic.RelatedInformation: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{", "location")
    location.write(to: &bytes)
    bytes.append(",", "message")
    bytes.append(json: message)
    bytes.append("}")
  }
}

extension PublishedDiagnostics: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{", "diagnostics")
    diagnostics.write(to: &bytes)
    bytes.append(",", "uri")
    bytes.append(json: uri)
    if let version {
      bytes.append(",", "version")
      bytes += Array(String(version).utf8)
    }
    bytes.append("}")
  }
}

extension DiagnosticReport: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{")
    if let items {
      bytes.append("", "items")
      items.write(to: &bytes)
      bytes.append(",")
    }
    bytes.append("", "kind")
    bytes.append(json: kind)
    bytes.append(",", "resultId")
    bytes.append(json: resultId)
    bytes.append("}")
  }
}

extension CodeAction: WrittenAnswer {
  func write(to bytes: inout [UInt8]) {
    bytes.append("{")
    if let diagnostics {
      bytes.append("", "diagnostics")
      diagnostics.write(to: &bytes)
      bytes.append(",")
    }
    bytes.append("", "edit")
    edit.write(to: &bytes)
    if let isPreferred { bytes.append(isPreferred ? #","isPreferred":true"# : #","isPreferred":false"#) }
    bytes.append(",", "kind")
    bytes.append(json: kind.rawValue)
    bytes.append(",", "title")
    bytes.append(json: title)
    bytes.append("}")
  }
}
