import Foundation

/// A folder of small lessons, as a course has them: half of them traces, half of them Markdown with one fence.
enum SmallLessons {
  static func write(_ count: Int, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var random = SplitMix64()
    for number in 1...count {
      let trace = trace(client: random.next() >> 1, server: random.next() >> 1)
      let isMarkdown = number % 2 == 0
      let text = isMarkdown ? markdown(number, trace) : "# Lesson \(number)\n== Opening ==\n\(trace)"
      let name = "lesson-\(number).\(isMarkdown ? "md" : "hs")"
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  private static func trace(client: UInt32, server: UInt32) -> String {
    """
    Client: SYN, Seq=\(client)
    Server: SYN-ACK, Seq=\(server), ACK=\(client + 1)
    Client: ACK, Seq=\(client + 1), ACK=\(server + 1)
    Client: PSH-ACK, Seq=\(client + 1), ACK=\(server + 1), Data="hello"
    Server: ACK, Seq=\(server + 1), ACK=\(client + 6)

    """
  }

  private static func markdown(_ number: Int, _ trace: String) -> String {
    """
    # Lesson \(number)

    The opening, and one question.

    ```hstrace
    \(trace)```

    """
  }
}
