import LessonFiles
import TraceLanguageServer

/// Reads what an editor sends and lets a session work on it, in one thread.
struct ServerLoop {
  private let session: Session
  private let input: InputStream
  /// Is told the content of each frame that came.
  private let received: ([UInt8]) -> Void

  init(_ session: Session, input: InputStream, received: @escaping ([UInt8]) -> Void) {
    self.session = session
    self.input = input
    self.received = received
  }

  /// How long to wait for input before looking whether the editor still lives, milliseconds.
  private static let patience = 2000

  /// Runs until the editor says `exit`, closes the input or is gone.
  ///
  /// - Returns: the status to end with.
  func run() -> Int32 {
    var frames = FrameReader()
    while true {
      // All that has come is looked through before one message is worked on, for a cancellation may be among it; but
      // who sends faster than is worked must not fill the memory.
      switch session.isCrowded ? .nothing : input.read(waiting: session.isIdle ? Self.patience : 0) {
      case .bytes(let bytes):
        frames.append(bytes)
        while let frame = frames.next() {
          switch frame {
          case .content(let content):
            received(content)
            session.receive(content)
          case .badHeader(let problem): session.noteBadHeader(problem)
          }
        }
        continue
      case .nothing: break
      case .end:
        while !session.isIdle, session.exitStatus == nil { session.work() }
        return session.exitStatus ?? 1
      }
      if session.isIdle {
        if let parent = session.parent, !InputStream.isAlive(parent) { return 1 }
        continue
      }
      session.work()
      if let status = session.exitStatus { return status }
      if session.isIdle { session.settle() }
    }
  }
}
