import TraceText

/// One step through a YAML text.
struct YAMLEvent {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(YAMLScalar, NodeProperties)
    case sequenceStart(NodeProperties)
    case sequenceEnd
    case mappingStart(NodeProperties)
    case mappingEnd
  }

  var kind: Kind
  /// The bytes of the file it was read from; a block collection's end has none of its own.
  var range: ByteRange
}

/// What may stand before a node.
struct NodeProperties {
  var anchor: String?
  var tag: String?
}
