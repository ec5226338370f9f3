import Foundation
import LessonMetadata
import Problems
import TCP
import Testing
import TraceText

/// The published JSON schema and the reader of metadata accept and refuse the same documents.
struct SchemaAgreementTests {
  static let good = [
    "{}", "title: T", "description: ''", "title:", "lang: ko", "lang: zh-Hant-TW", "lang: zh-cn", "lang: kri",
    "lang: uk", "level: beginner",
    "objectives: [a, b]", "tags: []", "prerequisites: ['1']", "duration: 30", "duration: PT30M",
    "duration: PT1H30M", "duration: P1DT2H", "duration: P2W", "duration: PT90S", "date: 2024-02-29",
    "date: 2023-12-31", "license: CC-BY-4.0", "license: MIT OR Apache-2.0",
    "license: (MIT OR Apache-2.0) AND ISC",
    "authors: [Kim, {name: Lee, url: 'https://example.org', orcid: 0000-0002-1825-0097, role: editor}]",
    "layout: post", "hstrace:", "hstrace: {version: 1}", "hstrace: {profile: strict}",
    "hstrace: {endpoints: [{name: A}, {name: B}]}", "hstrace: {endpoints: {A: , B: {isn: 100, mss: 1460}}}",
    "hstrace: {endpoints: {A: {next: 300, expects: 100, state: ESTAB}, B: {window: 4096, address: 10.0.0.1}}}",
    "hstrace: {endpoints: {A: {aliases: [a, b]}, B: {isn: 0xFFFFFFFF}}}", "hstrace: {start: CLOSED}",
    "hstrace: {numbering: symbolic}", "hstrace: {expect: {A: CLOSED, B: time_wait}}",
    "hstrace: {expect: {Opening: {A: ESTABLISHED}, B: FIN-WAIT-1}}", "hstrace: {expect: {}}",
    "hstrace: {allow: [missing-ack-flag, superseded]}", "title: no", "title: '2024'", "title: !!str 2024",
    "hstrace: {exercises: [{id: e1, kind: blank, trace: Opening, blanks: 2, points: 0, explain: ''}]}",
  ]

  static let bad = [
    "[a]", "text", "title: 1", "title: ''", "title: [a]", "title: true", "title: 1.5", "title: !x y",
    "description: {a: b}", "description: 7", "lang: 7", "lang: k", "lang: en_US", "lang: en-", "lang: kr",
    "lang: KR-Kore", "lang: jp", "lang: cn", "lang: english",
    "level: begginer",
    "level: 1", "level: [beginner]", "objectives: a", "objectives: [1]",
    "objectives: [a, '']",
    "objectives: [null]", "tags: {a: b}", "prerequisites: true", "duration: 0", "duration: -5",
    "duration: 1.5",
    "duration: 30m", "duration: PT", "duration: P", "duration: PT0M", "duration: P1M", "duration: P1DT",
    "duration: 100001", "duration: [30]", "date: 2023-02-29", "date: 1900-02-29", "date: 2024-04-31",
    "date: 2024-13-01", "date: 24-01-01", "date: 2024", "license: CC BY 4.0", "license: MIT OR", "license: 2",
    "authors: Kim", "authors: [1]", "authors: [{url: 'https://example.org'}]", "authors: [{name: ''}]",
    "authors: [{name: A, url: example}]", "authors: [{name: A, orcid: 0000-0002}]", "hstrace: 1",
    "hstrace: []",
    "hstrace: {profil: strict}", "hstrace: {version: 2}", "hstrace: {version: '1'}",
    "hstrace: {profile: capture}",
    "hstrace: {profile: }", "hstrace: {start: OPEN}", "hstrace: {numbering: 1}", "hstrace: {endpoints: A}",
    "hstrace: {endpoints: [{name: A}]}", "hstrace: {endpoints: [{name: A}, {name: B}, {name: C}]}",
    "hstrace: {endpoints: [A, {name: B}]}", "hstrace: {endpoints: [{name: A}, {isn: 1}]}",
    "hstrace: {endpoints: {A: }}",
    "hstrace: {endpoints: {A: , B: {isn: -1}}}", "hstrace: {endpoints: {A: , B: {isn: 4294967296}}}",
    "hstrace: {endpoints: {A: , B: {isn: x}}}", "hstrace: {endpoints: {A: , B: {isn: 1_000}}}",
    "hstrace: {endpoints: {A: , B: {mss: 0}}}", "hstrace: {endpoints: {A: , B: {window: 1073725441}}}",
    "hstrace: {endpoints: {A: , B: {name: C}}}", "hstrace: {endpoints: {A: , B: {state: OPEN}}}",
    "hstrace: {endpoints: {A: , B: {aliases: b}}}", "hstrace: {endpoints: {A: , B: {sin: 1}}}",
    "hstrace: {endpoints: {'': , B: }}", "hstrace: {expect: CLOSED}", "hstrace: {expect: {A: 1}}",
    "hstrace: {expect: {A: [CLOSED]}}", "hstrace: {expect: {A: OPEN}}", "hstrace: {expect: {H: {A: OPEN}}}",
    "hstrace: {expect: {H: {A: {B: CLOSED}}}}", "hstrace: {allow: missing-ack-flag}",
    "hstrace: {allow: [no-such]}",
    "hstrace: {allow: [1]}", "hstrace: {exercises: {id: a}}", "hstrace: {exercises: [{kind: blank}]}",
    "hstrace: {exercises: [{id: a}]}", "hstrace: {exercises: [{id: a, kind: guess}]}",
    "hstrace: {exercises: [{id: a, kind: fault, points: -1}]}",
    "hstrace: {exercises: [{id: a, kind: fault, x: 1}]}",
    "hstrace: {exercises: [{id: 1, kind: fault}]}", "hstrace: {exercises: [{id: a, kind: blank, blanks: 0}]}",
  ]

  @Test(arguments: good)
  func `schema and reader accept`(document: String) throws {
    #expect(try schemaAccepts(document))
    let ignored: Set<ProblemName> = [.missingTitle, .stateAlias]
    #expect(read(document + "\n").problems.filter { !ignored.contains($0.name) } == [])
  }

  @Test(arguments: bad)
  func `schema and reader refuse`(document: String) throws {
    #expect(try !schemaAccepts(document))
    let refusals: Set<ProblemName> = [.metadataType, .metadataValue, .unknownKey]
    let problems = read(document + "\n").problems.filter { refusals.contains($0.name) }
    #expect(problems.count == 1)
  }

  @Test(arguments: State.spellings.map(\.words), ["-", "_", " ", ""])
  func `schema and reader accept every spelling of a state`(_ words: [String], _ joint: String) throws {
    let document = "hstrace: {expect: {A: \(words.joined(separator: joint).lowercased())}}"
    #expect(try schemaAccepts(document))
    #expect(!read(document + "\n").problems.map(\.name).contains(.metadataValue))
  }

  @Test func `the program's schema is the file's`() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = package.appendingPathComponent("Grammar/metadata.schema.json")
    #expect(try String(contentsOf: file, encoding: .utf8) == MetadataSchema.text)
  }

  @Test func `the schema lists every problem that can be allowed`() throws {
    for name in ProblemName.allCases {
      #expect(
        try schemaAccepts("hstrace: {allow: [\(name.rawValue)]}"), "\(name.rawValue) is missing in the schema"
      )
    }
  }
}
