import Problems
import TraceSyntax
import TraceText

extension TraceChecker {
  /// Finds the two endpoints: those of the metadata, else the first two names of the trace; and reports others.
  mutating func findNames() {
    for (index, described) in setup.endpoints.enumerated() where index < 2 {
      if let first = described.indices.first { names[index] = first }
      for other in described.indices.dropFirst() { otherNames[other] = index }
    }
    var reported: Set<UInt16> = []
    var prose: [Int] = []
    for index in extent {
      let statement = document.statements[index]
      let isKnown = statement.sender == names.first || statement.sender == names.second
      if isKnown, statement.receiver == NameTable.none { continue }
      switch statement.kind {
      case .segment, .event, .state: break
      case .heading, .phase, .omission, .note, .directive: continue
      }
      if statement.saysNothing {
        prose.append(index)
        continue
      }
      meet(statement.sender, index, .sender, &reported)
      if statement.receiver != NameTable.none { meet(statement.receiver, index, .receiver, &reported) }
    }
    meetProse(prose)
  }

  /// Lines that could not be read at all: what stands before their colons takes the place of no endpoint that others
  /// name, and is reported no second time.
  private mutating func meetProse(_ statements: [Int]) {
    for index in statements {
      let name = document.statements[index].sender
      guard name != names.first, name != names.second, otherNames[name] == nil else { continue }
      if setup.endpoints.isEmpty, names.second == NameTable.none {
        if names.first == NameTable.none { names.first = name } else { names.second = name }
      } else {
        hasLeftOutLines = true
      }
    }
  }

  private mutating func meet(
    _ name: UInt16, _ index: Int, _ part: StatementPart, _ reported: inout Set<UInt16>
  ) {
    guard name != names.first, name != names.second, name != NameTable.none else { return }
    if otherNames[name] != nil { return }
    if setup.endpoints.isEmpty {
      if names.first == NameTable.none {
        names.first = name
        return
      }
      if names.second == NameTable.none {
        names.second = name
        return
      }
    }
    guard reported.insert(name).inserted else { return }
    var fault = Fault(.thirdEndpoint, index, part)
    if let near = nearest(to: name) {
      otherNames[name] = near
      fault.endpoint = UInt8(near)
      fault.fix = .writeName
    } else {
      hasLeftOutLines = true
    }
    report(fault)
  }

  /// The endpoint whose name is so like `name` that a slip of the keyboard is likely.
  private func nearest(to name: UInt16) -> Int? {
    let text = document.names[name]
    var best: (distance: Int, index: Int)?
    for index in 0...1 {
      let other = self.name(of: index)
      let distance = EditDistance.between(text.lowercased(), other.lowercased(), limit: 2)
      guard let distance, distance < max(2, min(text.count, other.count) - 1) else { continue }
      // In a name of one letter or two, another letter makes another name.
      guard distance == 0 || min(text.count, other.count) > 2 else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, index) }
    }
    return best?.index
  }

  /// The name of an endpoint, as the trace writes it.
  func name(of endpoint: Int) -> String {
    let index = names[endpoint]
    if index != NameTable.none { return document.names[index] }
    return endpoint < setup.endpoints.count ? setup.endpoints[endpoint].name : ""
  }
}

extension Statement {
  /// Whether nothing that stands behind the colon was understood.
  fileprivate var saysNothing: Bool {
    kind == .segment && bits.isEmpty && receiver == NameTable.none && marks == .isBroken
  }
}
