import TraceText

/// Lines, arrows and marks. Arrowheads are paths of their own: markers would need names that are unique in a
/// page.
struct SVGShapes {
  /// A place in the picture, in pixels from its upper left corner.
  struct Point {
    var x: Double
    var y: Double

    init(_ x: Int, _ y: Int) {
      self.x = Double(x)
      self.y = Double(y)
    }

    init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }

    /// The place that lies so far on the way to `end`, 0 to 1.
    func toward(_ end: Point, _ part: Double) -> Point {
      Point(x: x + (end.x - x) * part, y: y + (end.y - y) * part)
    }
  }

  /// How the end of an arrow looks.
  enum Head: String {
    case head
    /// The receiver drops the segment.
    case hollow
  }

  /// An arrow whose tip touches the lifeline at `end`.
  static func arrow(from start: Point, to end: Point, _ head: Head, to output: inout OutputBuffer) {
    let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y)).squareRoot()
    let along = Point(x: (end.x - start.x) / length, y: (end.y - start.y) / length)
    let tip = Point(x: end.x - along.x, y: end.y - along.y)
    let base = Point(x: tip.x - 10 * along.x, y: tip.y - 10 * along.y)
    line("arrow", from: start, to: base, to: &output)
    open(head.rawValue, tip, to: &output)
    point("L", Point(x: base.x - 4.5 * along.y, y: base.y + 4.5 * along.x), to: &output)
    point("L", Point(x: base.x + 4.5 * along.y, y: base.y - 4.5 * along.x), to: &output)
    output.write("z\"/>")
  }

  /// A line of a class of the style sheet.
  static func line(_ name: String, from start: Point, to end: Point, to output: inout OutputBuffer) {
    open(name, start, to: &output)
    point("L", end, to: &output)
    output.write("\"/>")
  }

  /// The cross where a segment is lost.
  static func cross(at middle: Point, to output: inout OutputBuffer) {
    open("loss", Point(x: middle.x - 5, y: middle.y - 5), to: &output)
    output.write("l10 10m0 -10l-10 10\"/>")
  }

  /// The flash where a segment is damaged; 12 pixels wide, from `middle` both ways.
  static func flash(at middle: Point, to output: inout OutputBuffer) {
    open("loss", Point(x: middle.x - 6, y: middle.y), to: &output)
    output.write("l3 -6l6 12l3 -6\"/>")
  }

  /// A rectangle with round corners.
  static func box(
    _ name: String, x: Int, y: Int, width: Int, height: Int, radius: Int, to output: inout OutputBuffer
  ) {
    output.write("<rect class=\"")
    output.write(name)
    for (key, value) in [("x", x), ("y", y), ("width", width), ("height", height), ("rx", radius)] {
      output.write("\" \(key)=\"")
      output.write(digits: value)
    }
    output.write("\"/>")
  }

  private static func open(_ name: String, _ start: Point, to output: inout OutputBuffer) {
    output.write("<path class=\"")
    output.write(name)
    output.write("\" d=\"")
    point("M", start, to: &output)
  }

  private static func point(_ command: String, _ point: Point, to output: inout OutputBuffer) {
    output.write(command)
    output.write(length: point.x)
    output.write(byte: UInt8(ascii: " "))
    output.write(length: point.y)
  }
}
