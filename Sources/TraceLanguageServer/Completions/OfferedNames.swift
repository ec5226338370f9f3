import Problems
import TraceChecking
import TraceSyntax

/// What the endpoints of a trace are called, also where it has not named both.
struct OfferedNames {
  /// Both names, without quotation marks.
  let names: Pair<String>
  /// Whether lines spell the direction, `Client -> Server:`.
  private let spellsDirection: Bool

  init(_ moment: TraceMoment, in document: TraceDocument, before statement: Int, _ language: Language) {
    var names = moment.names
    let others = document.senders.filter { $0 != names[0] && $0 != names[1] }
    let usual = language == .korean ? ("클라이언트", "서버") : ("Client", "Server")
    if names[0].isEmpty {
      names[0] = others.first ?? usual.0
      if names[1].isEmpty { names[1] = others.dropFirst().first ?? Self.partner(of: names[0], usual.1) }
    } else if names[1].isEmpty {
      names[1] = others.first ?? Self.partner(of: names[0], usual.1)
    }
    self.names = names
    let last = document.statements[..<statement].last { $0.kind == .segment }
    spellsDirection = last.map { $0.receiver != NameTable.none } ?? false
  }

  /// What a line begins with that `sender` sends, its colon included.
  func beginning(of sender: Int) -> String {
    let own = NameSpelling.written(names[sender])
    guard spellsDirection else { return "\(own):" }
    return "\(own) -> \(NameSpelling.written(names[1 - sender])):"
  }

  /// The name that usually stands beside `name`.
  private static func partner(of name: String, _ fallback: String) -> String {
    let pairs = [("Client", "Server"), ("클라이언트", "서버"), ("A", "B"), ("TCP Peer A", "TCP Peer B")]
    for (first, second) in pairs {
      if name == first { return second }
      if name == second { return first }
    }
    return name == fallback ? "Client" : fallback
  }
}

extension TraceDocument {
  /// The names of those who send in the traces of the file, in order; at most eight, and none of a line that cannot
  /// be read.
  var senders: [String] {
    var found: [UInt16] = []
    for statement in statements where statement.sender != NameTable.none {
      if !found.contains(statement.sender) { found.append(statement.sender) }
      if found.count == 8 { break }
    }
    return found.map { names[$0] }
  }
}
