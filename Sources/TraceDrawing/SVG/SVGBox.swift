import TraceChecking
import TraceSyntax
import TraceText

/// A box between the lifelines with a note or a problem. Problems differ by their icons and borders as well
/// as by their colours.
struct SVGBox {
  enum Kind: String {
    case note, error, warning
    /// A problem that is meant.
    case expected
  }

  private let kind: Kind
  private let lines: [SVGLine]
  private let columns: SVGColumns

  init(_ kind: Kind, _ words: [SVGWord], _ columns: SVGColumns) {
    self.kind = kind
    self.columns = columns
    lines = SVGLine.lines(of: words, columns: columns.boxColumns - (kind == .note ? 0 : 3))
  }

  /// - Parameter y: its upper edge.
  func write(y: Int, to output: inout OutputBuffer) {
    let x = columns.lifelines.first + SVGColumns.gap
    let width = columns.lifelines.second - columns.lifelines.first - 2 * SVGColumns.gap
    let height = SVGPlan.boxHeight(lines: lines.count)
    SVGShapes.box(
      kind.rawValue + "-box", x: x, y: y, width: width, height: height, radius: 4, to: &output)
    writeIcon(x: x + 19, y: y + 14, to: &output)
    let start = x + 10 + (kind == .note ? 0 : 3 * SVGColumns.advance)
    for (number, line) in lines.enumerated() {
      SVGText.write(line, "box", x: start, y: y + 18 + SVGColumns.lineHeight * number, to: &output)
    }
  }

  /// A cross on a disc for an error, an exclamation mark on a triangle for a warning, a tick on a disc for
  /// what is expected.
  private func writeIcon(x: Int, y: Int, to output: inout OutputBuffer) {
    let (shape, sign): (String, String)
    switch kind {
    case .note: return
    case .error: (shape, sign) = ("m-8 0a8 8 0 1 1 16 0a8 8 0 1 1 -16 0z", "m-3 -3l6 6m0 -6l-6 6")
    case .warning: (shape, sign) = ("m0 -8.5l8.5 15.5h-17z", "m0 -3v4.5m0 2.8v.1")
    case .expected: (shape, sign) = ("m-8 0a8 8 0 1 1 16 0a8 8 0 1 1 -16 0z", "m-3.5 .5l2.5 2.5l4.5 -5.5")
    }
    for (name, path) in [(kind.rawValue + "-icon", shape), ("icon-stroke", sign)] {
      output.write("<path class=\"\(name)\" d=\"M\(x) \(y)\(path)\"/>")
    }
  }
}

/// What marks a place on a lifeline.
enum SVGMark: String {
  /// A state that the trace asserts.
  case state = "m-4 0a4 4 0 1 1 8 0a4 4 0 1 1 -8 0z"
  /// A user call: what the program above TCP does.
  case call = "m-4 -4h8v8h-8z"
  /// A clock.
  case timer = "m-7 0a7 7 0 1 1 14 0a7 7 0 1 1 -14 0zm7 -4v4l3 2"
  /// The host restarts.
  case reboot = "m0 -6l6 6l-6 6l-6 -6z"

  init(_ event: EventKind) {
    self =
      switch event {
      case .listen, .open, .send, .shutdown, .close, .abort: .call
      case .timeout, .timeWaitTimeout, .userTimeout: .timer
      case .reboot: .reboot
      }
  }

  func write(x: Int, y: Int, to output: inout OutputBuffer) {
    output.write("<path class=\"mark\" d=\"M\(x) \(y)\(rawValue)\"/>")
  }
}
