package import TraceText

/// A node of a YAML document, with its place.
package struct YAMLNode: Sendable {
  /// What a node holds, aliases replaced by what they stand for.
  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// In the order of the file; keys that repeat an earlier one are left out.
    case mapping([YAMLEntry])
  }

  /// What it holds.
  package var content: Content
  /// All bytes of the node. An alias has the place of the node it stands for.
  package var extent: ByteRange
  /// The bytes a caret stands under: the part of `extent` on its first line.
  package var caret: ByteRange
  /// The full tag, such as `tag:yaml.org,2002:str`; `nil` where none is written.
  package var tag: String?
}

/// A key of a mapping and its value.
package struct YAMLEntry: Sendable {
  /// The key; of any kind, though only scalars name anything.
  package var key: YAMLNode
  /// The value; a null scalar where none is written.
  package var value: YAMLNode
}

/// The text of a scalar after unescaping and folding.
package struct YAMLScalar: Hashable, Sendable {
  /// The text, not yet typed: `1`, `true` and `~` are texts too.
  package var text: String
  /// Whether it is written without quotes and not as a block, so that its text decides its type.
  package var isPlain: Bool

  package init(text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }
}

extension YAMLNode {
  /// The text of a scalar; `nil` for a sequence or a mapping.
  package var scalarText: String? {
    switch content {
    case .scalar(let scalar): scalar.text
    case .sequence, .mapping: nil
    }
  }

  /// The entries of a mapping; `nil` for other nodes and where a tag makes it something else.
  package var entries: [YAMLEntry]? {
    switch content {
    case .mapping(let entries) where tag == nil || tag == "!" || tag == YAMLTag.map: entries
    case .scalar, .sequence, .mapping: nil
    }
  }

  /// The items of a sequence; `nil` for other nodes and where a tag makes it something else.
  package var items: [YAMLNode]? {
    switch content {
    case .sequence(let items) where tag == nil || tag == "!" || tag == YAMLTag.sequence: items
    case .scalar, .sequence, .mapping: nil
    }
  }
}
