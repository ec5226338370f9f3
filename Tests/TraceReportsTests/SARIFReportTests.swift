import Foundation
import Problems
import Testing
import TraceReports

/// SARIF 2.1.0.
struct SARIFReportTests {
  private func run(_ reports: [FileReport]) throws -> [String: Any] {
    let text = try Sample.write(reports, as: .sarif)
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func rules(_ run: [String: Any]) throws -> [[String: Any]] {
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "hstrace")
    return try #require(driver["rules"] as? [[String: Any]])
  }

  @Test func `every problem is a rule with help`() throws {
    let rules = try rules(run([]))
    #expect(rules.map { $0["id"] as? String } == ProblemName.allCases.map(\.rawValue))
    for rule in rules {
      #expect((rule["help"] as? [String: String])?["text"]?.isEmpty == false)
      #expect((rule["shortDescription"] as? [String: String])?["text"]?.isEmpty == false)
      let level = (rule["defaultConfiguration"] as? [String: String])?["level"] ?? ""
      #expect(["error", "warning", "note"].contains(level))
      if let link = rule["helpUri"] as? String {
        #expect(link.hasPrefix("https://www.rfc-editor.org/rfc/rfc"))
      }
    }
  }

  @Test func `a result points at its rule, its place, its reasons and its fix`() throws {
    let run = try run([
      Sample.report("# 😀\nClient: SYN, Seq=100\n😀: SYN-ACK, Seq=200, ACK=100\n", name: "한 a.hs")
    ])
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(try rules(run)[index]["id"] as? String == result["ruleId"] as? String)
    #expect(result["level"] as? String == "error")
    // The emoji is two UTF-16 code units.
    let region: NSDictionary = ["startLine": 3, "startColumn": 23, "endLine": 3, "endColumn": 30]
    let file: NSDictionary = ["uri": "%ED%95%9C%20a.hs"]
    let place: NSDictionary = ["artifactLocation": file, "region": region]
    #expect(result["locations"] as? NSArray == [["physicalLocation": place]])
    let note = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
    #expect((note["message"] as? [String: String])?["text"] == "this SYN uses number 100")
    let fix: NSDictionary = [
      "description": ["text": "write ACK=101"],
      "artifactChanges": [
        [
          "artifactLocation": file,
          "replacements": [["deletedRegion": region, "insertedContent": ["text": "ACK=101"]]],
        ]
      ],
    ]
    #expect(result["fixes"] as? NSArray == [fix])
  }

  @Test func `a path from the root is a file URI`() throws {
    let text = try Sample.write([Sample.report(name: "/a/b%.hs")], as: .sarif)
    #expect(text.contains("\"uri\": \"file:///a/b%25.hs\""))
  }

  @Test func `a run that found nothing has no results`() throws {
    #expect((try run([])["results"] as? [Any])?.isEmpty == true)
  }
}
