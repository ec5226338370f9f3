import Foundation
import Fuzzing
import Problems
import TraceReports
import TraceText

/// What each format of a report promises whoever reads it.
enum ReportForms {
  /// Traps where a format breaks its form: JSON and SARIF parse; the others are UTF-8 whose only control
  /// character is the line feed; and in those for programs each line is a finding.
  static func requireRight(_ reports: [FileReport]) {
    for format in ReportFormat.allCases {
      switch format {
      case .json: requireJSON(written(reports, format), format)
      // It writes all manual pages each time, which takes longer than all else.
      case .sarif:
        guard reports[0].source.bytes.count.isMultiple(of: 16) else { continue }
        requireJSON(written(reports, format), format)
      case .text: requirePrintable(written(reports, format), format)
      case .short: requireLines(reports, format) { $0.hasPrefix("lesson.") && $0.hasSuffix("]") }
      case .github:
        requireLines(reports, format) { line in
          ["::error file=lesson.", "::warning file=lesson.", "::notice file=lesson."].contains {
            line.hasPrefix($0)
          }
        }
      }
    }
  }

  private static func written(_ reports: [FileReport], _ format: ReportFormat) -> [UInt8] {
    var options = ReportOptions()
    options.showsHints = true
    var summary = ReportSummary()
    summary.add(reports)
    var writer = format.writer(options)
    var bytes: [UInt8] = []
    do {
      var output = OutputBuffer { bytes += $0 }
      try writer.begin(&output)
      for report in reports { try writer.write(report, to: &output) }
      try writer.finish(summary, to: &output)
      try output.flush()
    } catch {
      fatalError("broken invariant: a report is written to memory: \(error)")
    }
    return bytes
  }

  private static func requireJSON(_ bytes: [UInt8], _ format: ReportFormat) {
    let value = try? JSONSerialization.jsonObject(with: Data(bytes))
    require(
      value is [String: Any], "\(format) is a JSON object: \(String(decoding: bytes, as: UTF8.self))")
  }

  private static func requirePrintable(_ bytes: [UInt8], _ format: ReportFormat) {
    let text = String(decoding: bytes, as: UTF8.self)
    require(text.utf8.elementsEqual(bytes), "\(format) is UTF-8")
    require(
      !bytes.contains { $0 < 0x20 && $0 != UInt8(ascii: "\n") || $0 == 0x7F },
      "\(format) has no control characters: \(text.debugDescription)")
  }

  private static func requireLines(
    _ reports: [FileReport], _ format: ReportFormat, _ isRight: (Substring) -> Bool
  ) {
    let bytes = written(reports, format)
    requirePrintable(bytes, format)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { Substring(decoding: $0, as: UTF8.self) }
    requireSame(reports[0].problems.count, lines.count, "\(format) has a line for each finding")
    for line in lines { require(isRight(line), "\(format) has its form: \(line)") }
  }
}
