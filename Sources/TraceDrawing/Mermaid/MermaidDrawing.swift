package import TraceText

/// Drawings as one text for Mermaid: the bare diagram of a trace where it has one, else Markdown with a fence for
/// each diagram.
package struct MermaidDrawing {
  private let drawings: [Drawing]
  private let isPlain: Bool

  package init(_ drawings: [Drawing], _ options: DrawingOptions) {
    self.drawings = drawings
    isPlain = options.isPlain
  }

  /// Writes all diagrams.
  ///
  /// - Returns: into how many diagrams a trace had to be split; 1 where each has one.
  @discardableResult
  package func write(to output: inout OutputBuffer) throws -> Int {
    var most = 1
    for (number, drawing) in drawings.enumerated() {
      var diagrams = MermaidDiagrams(drawing, isPlain: isPlain)
      var next = diagrams.next()
      var part = 1
      while let body = next {
        next = diagrams.next()
        if drawings.count == 1, part == 1, next == nil {
          output.write(MermaidHeader.text(of: drawing, isPlain: isPlain, hasTitle: true))
          output.write(body)
        } else {
          if number > 0 || part > 1 { output.write("\n") }
          let isSplit = part > 1 || next != nil
          output.write("## \(heading(drawing, part: isSplit ? part : nil))\n\n```mermaid\n")
          output.write(MermaidHeader.text(of: drawing, isPlain: isPlain, hasTitle: false))
          output.write(body)
          output.write("```\n")
        }
        try output.flushIfFull()
        most = max(most, part)
        part += 1
      }
    }
    return most
  }

  /// Each diagram alone, with the trace's heading as its title.
  package func diagrams() -> [String] {
    drawings.flatMap { drawing in
      var diagrams = MermaidDiagrams(drawing, isPlain: isPlain)
      let header = MermaidHeader.text(of: drawing, isPlain: isPlain, hasTitle: true)
      var texts: [String] = []
      while let body = diagrams.next() { texts.append(header + body) }
      return texts
    }
  }

  /// `Opening (2)`: the second diagram of that trace.
  private func heading(_ drawing: Drawing, part: Int?) -> String {
    var heading = ""
    for scalar in drawing.caption.unicodeScalars {
      // Any ASCII punctuation may be escaped (CommonMark, 2.4).
      if scalar.isASCII, "\\`*_{}[]<>()#+-.!|&~$^=\"':@".unicodeScalars.contains(scalar) { heading += "\\" }
      heading.unicodeScalars.append(scalar)
    }
    return part.map { "\(heading) (\($0))" } ?? heading
  }
}
