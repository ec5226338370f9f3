import CLibYAML
import Problems
import TraceText

/// libyaml's event parser over a part of a file.
///
/// It owns libyaml's struct and the bytes that struct points into, and frees both.
final class YAMLEventParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let marks: MarkTable

  /// `nil` where libyaml has no memory.
  init?(_ bytes: ArraySlice<UInt8>) {
    marks = MarkTable(bytes)
    input = .allocate(capacity: max(bytes.count, 1))
    _ = input.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      input.deallocate()
      return nil
    }
    // Said outright, so that libyaml counts a byte-order mark as a character as the table does.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; after `streamEnd` or an error there is none to ask for.
  func next() throws(YAMLFailure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1, let kind = Self.kind(of: event) else { throw failure() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(
      kind: kind,
      range: ByteRange(
        marks.offset(ofCharacter: event.start_mark.index), marks.offset(ofCharacter: event.end_mark.index)))
  }

  private func failure() -> YAMLFailure {
    let error = parser.pointee
    let said = error.problem.map { String(cString: $0) } ?? ""
    // The reader knows the byte only, scanner and parser the character only.
    let offset =
      error.error == YAML_READER_ERROR
      ? marks.offset(ofByte: error.problem_offset)
      : marks.offset(ofCharacter: error.problem_mark.index)
    let fault = YAMLFault(said: said)
    // libyaml says of a tab only that nothing can start with it.
    let isTab = fault == .badStart && marks.byte(at: offset, in: input) == UInt8(ascii: "\t")
    return .syntax(isTab ? .tab : fault, at: offset)
  }

  private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind? {
    switch event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      let value = UnsafeBufferPointer(start: data.value, count: data.length)
      let scalar = YAMLScalar(
        text: String(decoding: value, as: UTF8.self), isPlain: data.style == YAML_PLAIN_SCALAR_STYLE)
      return .scalar(scalar, NodeProperties(anchor: text(data.anchor), tag: text(data.tag)))
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      return .sequenceStart(NodeProperties(anchor: text(data.anchor), tag: text(data.tag)))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      return .mappingStart(NodeProperties(anchor: text(data.anchor), tag: text(data.tag)))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    default: return nil  // C's enumeration is open; libyaml gives its "no event" only after the end.
    }
  }

  private static func text(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let characters else { return nil }
    return String(decodingCString: characters, as: UTF8.self)
  }
}
