import Fuzzing
import TraceLanguageServer

/// A server lives through any bytes, answers each request once, and knows in the end what it would know had it been
/// shown the end alone.
///
/// The bytes are a stream where they begin with a header; else each line is the content of a frame, so that a changed
/// byte does not make its length wrong. Held is: frames are the same however the stream is parted; what the server
/// sends is JSON; each request has one answer and each thing that is no message one error; the diagnostics published
/// last of each document are those of another conversation, in which that text was opened as it is.
func frames(_ bytes: [UInt8]) {
  let isStream = bytes.starts(with: "Content-Length".utf8)
  let stream = isStream ? bytes : framed(bytes)
  let frames = read(stream, by: stream.count)
  requireSame(frames, read(stream, by: 1), "frames do not depend on how bytes come")

  let whole = Conversation()
  for frame in frames { whole.take(frame) }
  whole.requireAnswered()
  guard whole.isRunning else { return }

  let fresh = Conversation()
  for frame in frames where !isOfTexts(frame) { fresh.take(frame) }
  for (_, open) in whole.texts.sorted(by: { $0.key < $1.key }) { fresh.open(open.uri, open.text) }
  for (_, open) in whole.texts {
    requireSame(
      whole.diagnostics(open.uri), fresh.diagnostics(open.uri),
      "\(open.uri.spelling) has the diagnostics of its text: \(String(decoding: open.text.bytes, as: UTF8.self))"
    )
  }
}

/// Whether it opens, changes or closes a document.
private func isOfTexts(_ frame: FrameReader.Frame) -> Bool {
  guard case .content(let content) = frame, let message = Message(content), !message.isRequest else {
    return false
  }
  let methods = ["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose"]
  return methods.contains(message.method ?? "")
}

/// Each line as a frame.
private func framed(_ bytes: [UInt8]) -> [UInt8] {
  bytes.split(separator: UInt8(ascii: "\n")).flatMap {
    Array("Content-Length: \($0.count)\r\n\r\n".utf8) + $0
  }
}

/// The frames of a stream that comes in pieces of `count` bytes.
private func read(_ stream: [UInt8], by count: Int) -> [FrameReader.Frame] {
  var reader = FrameReader()
  var frames: [FrameReader.Frame] = []
  for start in stride(from: 0, to: stream.count, by: max(1, count)) {
    reader.append(stream[start..<min(stream.count, start + count)])
    while let frame = reader.next() { frames.append(frame) }
  }
  return frames
}
