import Foundation
import Problems
import Testing
import TraceReports

/// The report as JSON, and its schema.
struct JSONReportTests {
  private func object(_ reports: [FileReport]) throws -> NSDictionary {
    let text = try Sample.write(reports, as: .json)
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test func `a finding has all its values`() throws {
    let object = try object([Sample.report()])
    #expect(object["version"] as? Int == 1)
    let file = try #require((object["files"] as? [NSDictionary])?.first)
    #expect(file["path"] as? String == "lesson.hs")
    let problem = try #require((file["problems"] as? [NSDictionary])?.first)
    let range: NSDictionary = [
      "start": ["line": 4, "column": 27, "byte": 62], "end": ["line": 4, "column": 34, "byte": 69],
    ]
    let seq: NSDictionary = [
      "start": ["line": 3, "column": 14, "byte": 28], "end": ["line": 3, "column": 21, "byte": 35],
    ]
    #expect(
      problem == [
        "name": "acknowledgment-mismatch", "severity": "error",
        "message": "ACK=100, but 101 is expected: the SYN at 100 uses one number", "trace": 0, "range": range,
        "related": [["message": "this SYN uses number 100", "range": seq]],
        "fixes": [["title": "write ACK=101", "edits": [["range": range, "text": "ACK=101"]]]],
        "reference": ["rfc": 9293, "section": "3.4"],
      ] as NSDictionary)
    let trace = try #require((file["traces"] as? [NSDictionary])?.first)
    #expect(
      trace == [
        "title": NSNull(), "line": 3, "pattern": "three-way-handshake", "segments": 2,
        "endpoints": [["name": "Client", "final": "ESTABLISHED"], ["name": "Server", "final": NSNull()]],
      ] as NSDictionary)
    let summary: NSDictionary = [
      "files": 1, "traces": 1, "segments": 2, "errors": 1, "warnings": 0, "hints": 0,
    ]
    #expect(object["summary"] as? NSDictionary == summary)
  }

  @Test func `keys keep their order`() throws {
    let text = try Sample.write([Sample.report()], as: .json)
    let keys = ["\"version\"", "\"files\"", "\"path\"", "\"traces\"", "\"problems\"", "\"summary\""]
    let places = keys.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == keys.count && places == places.sorted())
  }

  @Test func `any text is kept`() throws {
    let name = "a\"\\\n\r\t\u{1}\u{7F}한😀\u{2028}.hs"
    let file = try #require((try object([Sample.report(name: name)])["files"] as? [NSDictionary])?.first)
    #expect(file["path"] as? String == name)
  }

  @Test(arguments: [0, 1, 3])
  func `any number of files makes one object`(_ count: Int) throws {
    let object = try object(Array(repeating: Sample.report(), count: count))
    #expect((object["files"] as? [NSDictionary])?.count == count)
  }

  @Test func `hints are there without asking`() throws {
    var report = Sample.report()
    report.change { $0[0].severity = .hint }
    #expect(try Sample.write([report], as: .json).contains("\"severity\": \"hint\""))
  }

  private static let schemaPath = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Grammar/report.schema.json")

  @Test func `the program prints the schema of the folder Grammar`() throws {
    #expect(try ReportSchema.text == String(contentsOf: Self.schemaPath, encoding: .utf8))
  }

  @Test func `what is written agrees with the schema`() throws {
    let schema = try SmallSchema(ReportSchema.text)
    var other = Sample.report(name: "b.hs")
    other.change { $0[0].problem.name = .unreadableLine }
    other.change { $0[0].trace = nil }
    other.traces[0].title = "Opening"
    for reports in [[], [Sample.report()], [Sample.report(), other]] {
      #expect(try schema.faults(in: Sample.write(reports, as: .json)) == [])
    }
    let wrong = try Sample.write([Sample.report()], as: .json).replacing("\"line\": 4", with: "\"line\": 0")
    #expect(try schema.faults(in: wrong).contains { $0.hasSuffix("line: below the minimum") })
  }
}
