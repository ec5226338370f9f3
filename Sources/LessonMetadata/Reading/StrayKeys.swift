import Problems
import TCP
import TraceText

/// Keys of `hstrace:` that stand at the top level, beside it.
///
/// Other programs have keys of these names too, so that only values tell whose they are.
extension MetadataDecoder {
  /// Reads and reports those keys of the document in `range` that can only be meant for `hstrace`.
  mutating func readStrayKeys(_ root: YAMLNode?, in range: ByteRange) {
    guard let root, let entries = root.entries else { return }
    let own = entries.first { $0.key.scalarText == "hstrace" }
    let known = Set(own?.value.entries?.compactMap(\.key.scalarText) ?? [])
    let stray = entries.filter { entry in
      entry.key.scalarText.map { Self.isOurs($0, entry.value) && !known.contains($0) } ?? false
    }
    guard let first = stray.first else { return }
    let keys = stray.compactMap(\.key.scalarText)
    let fix = StrayKeyMove(source, range, root: entries)?.fix(keys)
    problems.append(
      Problem(
        .misplacedMetadata, at: first.key.caret, values: ProblemValues(found: keys.joined(separator: ", ")),
        fixes: fix.map { [$0] } ?? []))
    for entry in stray {
      let field = MetadataField(
        path: "hstrace.\(entry.key.scalarText ?? "")", value: entry.value, fallback: entry.key.caret)
      readTraceKey(field)
    }
  }

  /// Whether the value of a key is one that only hstrace gives it.
  private static func isOurs(_ key: String, _ value: YAMLNode) -> Bool {
    let text = value.scalarText ?? ""
    switch key {
    case "profile": return Profile(rawValue: text) != nil
    case "start": return text != "auto" && LessonMetadata.Start(rawValue: text) != nil
    case "numbering": return text != "auto" && LessonMetadata.Numbering(rawValue: text) != nil
    case "expect":
      guard let entries = value.entries, !entries.isEmpty else { return false }
      return entries.allSatisfy {
        isState($0.value) || $0.value.entries?.allSatisfy { isState($0.value) } == true
      }
    case "allow":
      guard let items = value.items, !items.isEmpty else { return false }
      return items.allSatisfy { $0.scalarText.map { ProblemName(rawValue: $0) != nil } ?? false }
    case "endpoints": return areEndpoints(value)
    case "exercises":
      return value.items?.contains { item in
        let kind = item.entries?.first { $0.key.scalarText == "kind" }?.value.scalarText
        return kind.map { LessonMetadata.Exercise.Kind(rawValue: $0) != nil } ?? false
      } ?? false
    // A version may be that of anything.
    default: return false
    }
  }

  private static func isState(_ node: YAMLNode) -> Bool {
    node.scalarText.map { State(spelled: $0) != nil } ?? false
  }

  private static func areEndpoints(_ value: YAMLNode) -> Bool {
    func describes(_ entries: [YAMLEntry]?) -> Bool {
      entries?.allSatisfy { $0.key.scalarText.map { endpointKeys.contains($0) } ?? false } ?? false
    }
    if let items = value.items {
      return items.count == 2
        && items.allSatisfy { item in
          describes(item.entries) && item.entries?.contains { $0.key.scalarText == "name" } == true
        }
    }
    guard let entries = value.entries, entries.count == 2 else { return false }
    let maps = entries.filter { !$0.value.isNull }
    return !maps.isEmpty && maps.allSatisfy { describes($0.value.entries) }
  }
}

/// Moves entries of the top level under `hstrace:`, line by line.
struct StrayKeyMove {
  private let source: SourceText
  private let root: [YAMLEntry]
  /// The whole lines of each entry.
  private var lines: [ByteRange] = []

  /// `nil` where an entry does not begin at the beginning of a line.
  init?(_ source: SourceText, _ range: ByteRange, root: [YAMLEntry]) {
    self.source = source
    self.root = root
    for (index, entry) in root.enumerated() {
      let start = entry.key.extent.lowerBound
      // An alias has the place of what it stands for.
      guard start >= lines.last?.upperBound ?? range.lowerBound else { return nil }
      let isFirst = start == range.lowerBound || source.bytes[start - 1] == 0x0A
      let next = index + 1 < root.count ? root[index + 1].key.extent.lowerBound : range.upperBound
      guard isFirst, start < next, source.bytes[start] != UInt8(ascii: "{") else { return nil }
      lines.append(ByteRange(start, Self.lastLine(source.bytes, from: start, to: next)))
    }
  }

  /// Behind the last line that is neither blank, a comment nor the end of a document.
  private static func lastLine(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var last = start
    var position = start
    while position < end {
      let next = bytes[position..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
      let line = bytes[position..<next]
      if line.starts(with: Array("---".utf8)) || line.starts(with: Array("...".utf8)) { break }
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      if !isBlank, line.first != UInt8(ascii: "#") { last = next }
      position = next
    }
    return last
  }

  /// The fix that moves the entries of `keys`; `nil` where `hstrace` is written so that nothing can be added to it by lines.
  func fix(_ keys: [String]) -> QuickFix? {
    let moved = root.indices.filter { keys.contains(root[$0].key.scalarText ?? "") }
    guard let first = moved.first else { return nil }
    let isCRLF = source.bytes[lines[first].indices].contains(0x0D)
    var place = lines[first].lowerBound
    var indentation = "  "
    var text = isCRLF ? "hstrace:\r\n" : "hstrace:\n"
    if let own = root.firstIndex(where: { $0.key.scalarText == "hstrace" }) {
      place = lines[own].upperBound
      text = source.bytes[place - 1] == 0x0A ? "" : "\n"
      if !root[own].value.isNull {
        guard let inner = root[own].value.entries?.first, let columns = column(of: inner) else { return nil }
        indentation = String(repeating: " ", count: columns)
      }
    }
    for index in moved { text += indented(lines[index], by: indentation) }
    var edits = moved.map { TextEdit(range: lines[$0], replacement: "") }
    if let same = edits.firstIndex(where: { $0.range.lowerBound == place }) {
      edits[same].replacement = text
    } else {
      edits.append(TextEdit(range: ByteRange(place, place), replacement: text))
    }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    return QuickFix(.moveUnder("hstrace"), edits: edits)
  }

  /// How many blanks stand before an entry of block style.
  private func column(of entry: YAMLEntry) -> Int? {
    let start = entry.key.extent.lowerBound
    var first = start
    while first > 0, source.bytes[first - 1] == 0x20 { first -= 1 }
    return first > 0 && source.bytes[first - 1] == 0x0A && first < start ? start - first : nil
  }

  private func indented(_ range: ByteRange, by indentation: String) -> String {
    var text: [UInt8] = []
    var isAtStart = true
    for byte in source.bytes[range.indices] {
      if isAtStart, byte != 0x0A, byte != 0x0D { text += indentation.utf8 }
      text.append(byte)
      isAtStart = byte == 0x0A
    }
    if text.last != 0x0A { text.append(0x0A) }
    return String(decoding: text, as: UTF8.self)
  }
}
