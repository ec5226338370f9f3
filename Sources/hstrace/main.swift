import HandshakeTrace
import Problems
import TraceText
import Foundation
var profile: Profile? = nil
for p in CommandLine.arguments.dropFirst() {
  if p == "--strict" { profile = .strict; continue }
  let bytes = [UInt8](FileManager.default.contents(atPath: p)!)
  var o = CheckOptions(); o.profile = profile
  for r in check(LessonInput(source: SourceText(name: p, bytes: bytes)), options: o) {
    for q in r.problems { 
      let line = bytes[..<q.problem.range.lowerBound].filter { $0 == 10 }.count + 1
      print("\(p):\(line): \(q.severity.rawValue): \(q.problem.message(in: .english)) [\(q.problem.name.rawValue)]" + (q.problem.fixes.isEmpty ? "" : "  => " + q.problem.fixes[0].title.text(in: .english)))
    }
    for t in r.traces { print("   ", t.pattern, t.segments, t.endpoints.map { $0.name + "=" + ($0.final ?? "?") }) }
  }
}
