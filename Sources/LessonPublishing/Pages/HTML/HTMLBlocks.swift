import Problems
import TCP
import TraceChecking
import TraceExplaining

/// Both transmission control blocks after a step: states and, as far as they are known, SND.UNA, SND.NXT and RCV.NXT
/// (RFC 9293, 3.3.1).
struct HTMLBlocks {
  let trace: PageTrace
  let words: PageWords

  func write(_ stop: PageStop, to output: inout HTMLOutput) {
    output.block("table", ["class": "blocks"]) { output in
      output.line("caption", words.after(stop.number))
      output.block("thead") { output in
        output.line("tr") { output in
          output.span("th", ["scope": "col"], words.endpoint)
          if trace.hasStates { output.span("th", ["scope": "col"], words.state) }
          guard trace.hasNumbers else { return }
          for variable in ExplainedBlock.variables { output.span("th", ["scope": "col"], variable.name) }
        }
      }
      output.block("tbody") { output in
        for side in 0...1 { write(stop, side, to: &output) }
      }
    }
  }

  private func write(_ stop: PageStop, _ side: Int, to output: inout HTMLOutput) {
    output.line("tr") { output in
      output.span("th", ["scope": "row", "lang": words.language.otherTag(of: trace.names[side])]) { output in
        EndpointMark(rawValue: side)?.write(to: &output)
        output.text(trace.names[side])
      }
      if trace.hasStates {
        cell(
          stop.after[side]?.name, isNew: stop.number > 0 && stop.after[side] != stop.before[side],
          missing: words.unknown, to: &output)
      }
      guard trace.hasNumbers else { return }
      for variable in ExplainedBlock.variables {
        let value = variable.value(stop.blocks[side])
        let isNew = value != variable.value(stop.blocksBefore[side])
        let hasBlock = stop.after[side] != .closed && stop.after[side] != .listen
        cell(value, isNew: isNew, missing: hasBlock ? words.unknown : words.none, to: &output)
      }
    }
  }

  /// - Parameter missing: what a dash means.
  private func cell(_ text: String?, isNew: Bool, missing: String, to output: inout HTMLOutput) {
    output.span("td", ["class": isNew ? "new" : nil]) { output in
      if let text { output.text(text) } else { output.dash(missing) }
    }
  }
}

extension ExplainedBlock {
  /// The variables by the names of RFC 9293, 3.3.1.
  static let variables: [(name: String, value: @Sendable (ExplainedBlock) -> String?)] = [
    ("SND.UNA", { $0.sendUnacknowledged }), ("SND.NXT", { $0.sendNext }), ("RCV.NXT", { $0.receiveNext }),
  ]
}
