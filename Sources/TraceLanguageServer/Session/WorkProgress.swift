/// How far work on a request is, told to a client that has asked for it (LSP 3.17, Work Done Progress).
struct WorkProgress {
  private struct Told: Encodable {
    var token: JSONValue
    var value: Value
  }

  private struct Value: Encodable {
    var kind: String
    var title: String?
    var message: String?
    /// 0 to 100.
    var percentage: Int?
  }

  private let session: Session
  /// What the client knows it by; `nil` where it has not asked.
  private let token: JSONValue?
  private let count: Int
  private var told = 0

  /// Begins to tell.
  ///
  /// - Parameter count: of how many steps the work is.
  init(_ title: String, of count: Int, _ token: JSONValue?, _ session: Session) {
    self.session = session
    self.token = token
    self.count = count
    tell(Value(kind: "begin", title: title, percentage: 0))
  }

  /// Tells that so many steps are done, where that is one in a hundred more than was told.
  mutating func report(_ done: Int) {
    let percentage = count > 0 ? done * 100 / count : 100
    guard percentage > told else { return }
    told = percentage
    tell(Value(kind: "report", message: "\(done)/\(count)", percentage: percentage))
  }

  func end() { tell(Value(kind: "end")) }

  private func tell(_ value: Value) {
    guard let token else { return }
    session.tell("$/progress", Told(token: token, value: value))
  }
}
