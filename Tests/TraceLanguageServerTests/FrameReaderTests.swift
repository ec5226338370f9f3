import Testing
import TraceLanguageServer

/// Frames of the base protocol: headers, an empty line, a content.
struct FrameReaderTests {
  private func frames(_ pieces: [String]) -> [FrameReader.Frame] {
    var reader = FrameReader()
    var frames: [FrameReader.Frame] = []
    for piece in pieces {
      reader.append(piece.utf8)
      while let frame = reader.next() { frames.append(frame) }
    }
    return frames
  }

  private func content(_ text: String) -> FrameReader.Frame { .content(Array(text.utf8)) }

  @Test func `frames are read however their bytes are parted`() {
    let bytes = "Content-Length: 2\r\n\r\n{}Content-Type: x\r\ncontent-length:3\r\n\r\n\"한"
    let whole = frames([bytes + "\""])
    #expect(whole.first == content("{}"))
    #expect(frames(Array(bytes + "\"").map { String($0) }) == whole)
  }

  @Test(arguments: [
    "Content-Length: nine\r\n\r\n", "Content-Length: -1\r\n\r\n",
    "Content-Length: 99999999999999999999\r\n\r\n",
    "Content-Length: 2000000000\r\n\r\n", "Hello: you\r\n\r\n",
  ])
  func `a header without a usable length is told, and the next frame is read`(header: String) {
    let read = frames([header, "Content-Length: 2\r\n\r\n{}"])
    #expect(read.count == 2)
    #expect(read.last == content("{}"))
    if case .badHeader = read[0] {} else { Issue.record("\(read[0])") }
  }

  @Test func `what is left of a content longer than its header said is passed over`() {
    let read = frames(["Content-Length: 2\r\n\r\n{} more", "Content-Length: 4\r\n\r\n[10]"])
    #expect(read == [content("{}"), content("[10]")])
  }

  @Test func `bytes without any header do not pile up`() {
    let read = frames([String(repeating: "x", count: 20_000), "\r\n\r\nContent-Length: 1\r\n\r\n1"])
    #expect(read.last == content("1"))
  }

  @Test func `a million bytes of header are told once, however they come`() {
    let stream = "X: " + String(repeating: "x", count: 1_000_000) + "\r\nContent-Length: 2\r\n\r\n{}"
    let whole = frames([stream])
    #expect(whole.count == 2)
    #expect(whole.last == content("{}"))
    #expect(
      frames(
        stride(from: 0, to: stream.utf8.count, by: 999).map { start in
          String(decoding: stream.utf8.dropFirst(start).prefix(999), as: UTF8.self)
        }) == whole)
  }

  @Test func `empty lines before a header are passed over`() {
    #expect(frames(["\r\n\r\n\n\nContent-Length: 1\r\n\r\n1"]) == [content("1")])
  }

  @Test func `lines may end with line feeds alone`() {
    #expect(frames(["Content-Length: 1\n\n1"]) == [content("1")])
  }
}
