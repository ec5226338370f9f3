package import Problems
package import TraceText

/// Builds the tree of a YAML text from its events, within the limits of `YAMLLimit`.
///
/// The texts it reports: `metadata-syntax` has the fault in `found` (`YAMLFault`); `not-utf-8` none; `metadata-limit` the limit's
/// name in `found` and its number in `expected` (`YAMLLimit`); `duplicate-key` the key in `found`.
package struct YAMLComposer {
  /// What an anchor stands for, and what it costs to use it.
  private struct Anchored {
    var node: YAMLNode
    var nodes: Int
    var height: Int
  }

  private let parser: YAMLEventParser
  private let lines: CaretLines
  /// What was mended before it was parsed.
  private let repair: YAMLRepair
  private var anchors: [String: Anchored] = [:]
  /// Anchors of collections that are still being read.
  private var openAnchors: [String] = []
  private var nodes = 0
  private var aliases = 0
  private var problems: [Problem] = []

  private init(_ parser: YAMLEventParser, _ lines: CaretLines, _ repair: YAMLRepair) {
    self.parser = parser
    self.lines = lines
    self.repair = repair
  }

  /// The first document of `range`, and what is wrong with it; no tree where it is empty or cannot be read. A mistake
  /// that leaves no doubt is reported, and read as what was meant.
  package static func compose(_ source: SourceText, _ range: ByteRange) -> (
    root: YAMLNode?, problems: [Problem]
  ) {
    let lines = CaretLines(source)
    guard range.count <= YAMLLimit.size.maximum else {
      return (nil, [problem(of: .limit(.size, at: ByteRange(range.lowerBound, range.lowerBound)), lines)])
    }
    var repair = YAMLRepair(source, range)
    while true {
      do throws(YAMLFailure) {
        guard let parser = YAMLEventParser(repair.bytes) else {
          throw YAMLFailure.syntax(.other, at: range.lowerBound)
        }
        var composer = YAMLComposer(parser, lines, repair)
        let root = try composer.composeStream()
        return (root, repair.problems + composer.problems)
      } catch {
        if !repair.mend(error) { return (nil, repair.problems + [problem(of: error, lines)]) }
      }
    }
  }

  private static func problem(of failure: YAMLFailure, _ lines: CaretLines) -> Problem {
    switch failure {
    case .syntax(.notUTF8, let offset): Problem(.notUTF8, at: lines.character(at: offset))
    case .syntax(let fault, let offset):
      Problem(.metadataSyntax, at: lines.character(at: offset), values: ProblemValues(found: fault.rawValue))
    case .limit(let limit, let place):
      Problem(
        .metadataLimit, at: lines.caret(place),
        values: ProblemValues(found: limit.rawValue, expected: String(limit.maximum)))
    }
  }

  private mutating func composeStream() throws(YAMLFailure) -> YAMLNode? {
    var roots: [YAMLNode] = []
    while true {
      let event = try parser.next()
      switch event.kind {
      case .streamEnd: return roots.first
      case .streamStart, .documentEnd, .sequenceEnd, .mappingEnd: break
      case .documentStart:
        anchors = [:]
        let root = try composeNode(try parser.next(), depth: 0).node
        // An empty document is what a closing `---` leaves behind.
        if root.scalarText == "" && root.extent.isEmpty { continue }
        roots.append(root)
        if roots.count > 1 { throw .syntax(.secondDocument, at: root.extent.lowerBound) }
      case .alias, .scalar, .sequenceStart, .mappingStart: break
      }
    }
  }

  private mutating func composeNode(_ event: YAMLEvent, depth: Int) throws(YAMLFailure) -> Anchored {
    switch event.kind {
    case .alias(let name): return try resolveAlias(name, at: event.range, depth: depth)
    case .scalar(let scalar, let properties):
      try count(1, at: event.range)
      var scalar = scalar
      if scalar.isPlain, let text = repair.text(at: event.range) { scalar.text = text }
      let node = YAMLNode(
        content: .scalar(scalar), extent: event.range, caret: lines.caret(event.range), tag: properties.tag)
      return remember(Anchored(node: node, nodes: 1, height: 0), as: properties.anchor)
    case .sequenceStart(let properties), .mappingStart(let properties):
      guard depth < YAMLLimit.depth.maximum else { throw .limit(.depth, at: event.range) }
      try count(1, at: event.range)
      if let anchor = properties.anchor { openAnchors.append(anchor) }
      var composed =
        if case .mappingStart = event.kind {
          try composeMapping(from: event.range, depth: depth + 1)
        } else {
          try composeSequence(from: event.range, depth: depth + 1)
        }
      if properties.anchor != nil { openAnchors.removeLast() }
      composed.node.tag = properties.tag
      return remember(composed, as: properties.anchor)
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
      // The grammar of events has a node here; an empty one stands for it.
      let scalar = YAMLScalar(text: "", isPlain: true)
      let node = YAMLNode(content: .scalar(scalar), extent: event.range, caret: event.range)
      return Anchored(node: node, nodes: 1, height: 0)
    }
  }

  private mutating func composeSequence(from start: ByteRange, depth: Int) throws(YAMLFailure) -> Anchored {
    var items: [YAMLNode] = []
    var total = 1
    var height = 0
    while true {
      let event = try parser.next()
      if case .sequenceEnd = event.kind {
        return Anchored(
          node: collection(.sequence(items), start, event.range), nodes: total, height: height + 1)
      }
      let item = try composeNode(event, depth: depth)
      items.append(item.node)
      total += item.nodes
      height = max(height, item.height)
    }
  }

  private mutating func composeMapping(from start: ByteRange, depth: Int) throws(YAMLFailure) -> Anchored {
    var entries: [YAMLEntry] = []
    var seen: [String: ByteRange] = [:]
    var total = 1
    var height = 0
    while true {
      let event = try parser.next()
      if case .mappingEnd = event.kind {
        return Anchored(
          node: collection(.mapping(entries), start, event.range), nodes: total, height: height + 1)
      }
      let key = try composeNode(event, depth: depth)
      let value = try composeNode(try parser.next(), depth: depth)
      total += key.nodes + value.nodes
      height = max(height, key.height, value.height)
      if let text = key.node.scalarText, let first = seen.updateValue(key.node.caret, forKey: text) {
        seen[text] = first
        problems.append(
          Problem(
            .duplicateKey, at: key.node.caret, values: ProblemValues(found: text),
            notes: [Note(at: first, .firstWritten)]))
      } else {
        entries.append(YAMLEntry(key: key.node, value: value.node))
      }
    }
  }

  private mutating func resolveAlias(_ name: String, at range: ByteRange, depth: Int) throws(YAMLFailure)
    -> Anchored
  {
    aliases += 1
    guard aliases <= YAMLLimit.aliases.maximum else { throw .limit(.aliases, at: range) }
    guard !openAnchors.contains(name) else { throw .limit(.recursion, at: range) }
    guard let anchored = anchors[name] else { throw .syntax(.unknownAnchor, at: range.lowerBound) }
    guard depth + anchored.height <= YAMLLimit.depth.maximum else { throw .limit(.depth, at: range) }
    try count(anchored.nodes, at: range)
    return anchored
  }

  private mutating func remember(_ composed: Anchored, as anchor: String?) -> Anchored {
    if let anchor { anchors[anchor] = composed }
    return composed
  }

  private mutating func count(_ more: Int, at range: ByteRange) throws(YAMLFailure) {
    nodes += more
    guard nodes <= YAMLLimit.nodes.maximum else { throw .limit(.nodes, at: range) }
  }

  private func collection(_ content: YAMLNode.Content, _ start: ByteRange, _ end: ByteRange) -> YAMLNode {
    let extent = ByteRange(start.lowerBound, max(start.upperBound, end.upperBound))
    return YAMLNode(content: content, extent: extent, caret: lines.caret(extent))
  }
}
