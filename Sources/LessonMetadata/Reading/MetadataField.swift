import TraceText

/// A value to be read, and where it belongs.
struct MetadataField {
  /// Its keys from the top, joined by dots: `hstrace.expect.Client`.
  var path: String
  var value: YAMLNode
  /// Where the caret stands when nothing is written: under the key, or under the list.
  var fallback: ByteRange

  var caret: ByteRange { value.caret.isEmpty ? fallback : value.caret }

  /// The field of `entry` within this one.
  func child(_ entry: YAMLEntry) -> MetadataField {
    let key = entry.key.scalarText ?? ""
    return MetadataField(
      path: path.isEmpty ? key : "\(path).\(key)", value: entry.value, fallback: entry.key.caret)
  }

  /// The field of the item number `index` within this one.
  func child(_ index: Int, _ item: YAMLNode) -> MetadataField {
    MetadataField(path: "\(path)[\(index)]", value: item, fallback: caret)
  }
}
