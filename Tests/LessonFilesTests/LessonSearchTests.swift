import Foundation
import LessonFiles
import Testing

/// Finding lessons in folders.
struct LessonSearchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The inputs of the folder, their paths counted from it.
  private func found(_ arguments: [String]? = nil) -> [String] {
    LessonSearch.inputs(arguments ?? [folder.path]).map { input in
      switch input {
      case .standardInput: "-"
      case .file(let path): String(path.dropFirst(folder.path.count + 1))
      case .failure(let error): "\(error.reason)"
      }
    }
  }

  @Test func `lessons are found in the order of their names`() throws {
    for name in [
      "b.hs", "a.md", "c/x.hstrace", "c/a/y.markdown", "C/z.HS", "d.txt", "e.yaml", ".h/a.hs", ".a.hs",
    ] {
      try folder.write(name)
    }
    #expect(found() == ["C/z.HS", "a.md", "b.hs", "c/a/y.markdown", "c/x.hstrace"])
  }

  @Test func `links are followed, but not round in circles`() throws {
    try folder.write("a/x.hs")
    try folder.link("a/up", to: "..")
    try folder.link("a/self", to: ".")
    try folder.link("b", to: "a")
    try folder.link("broken.hs", to: "nowhere")
    #expect(found() == ["a/x.hs"])
  }

  @Test func `a folder without lessons and a missing file are errors`() throws {
    try folder.write("a/x.txt")
    #expect(found() == ["hasNoLesson"])
    #expect(found(["\(folder.path)/none"]) == ["missing"])
  }

  @Test func `a file named is read whatever its extension`() throws {
    let path = try folder.write("a.txt")
    #expect(found([path, "-", path, "-"]) == ["a.txt", "-"])
  }

  @Test func `metadata that is named is told of, unless its lesson is named too`() throws {
    let yaml = try folder.write("a.yaml")
    #expect(found([yaml]) == ["isMetadata(lesson: nil)"])
    let lesson = try folder.write("a.md")
    let reason = FileError.Reason.isMetadata(lesson: lesson)
    #expect(LessonSearch.inputs([yaml]) == [.failure(FileError(path: yaml, reason: reason))])
    for order in [[yaml, lesson], [lesson, yaml]] {
      #expect(found(order) == ["a.md"])
      #expect(LessonSearch.inputs(order, of: .documents) == [.file(lesson)])
    }
  }

  @Test func `a pipe in a folder is passed over`() throws {
    try folder.write("a.hs")
    #expect(mkfifo(folder.path + "/b.hs", 0o600) == 0)
    #expect(found() == ["a.hs"])
  }

  @Test(arguments: [
    ("module Main where\n\nmain = putStrLn \"x\"\n", false),
    ("import Data.List\nf :: Int -> Int\nf x = x\n", false),
    ("{-# LANGUAGE GADTs #-}\ncase xs of\n  x:rest -> x\n", false),
    ("Client: SYN, Seq=1\n", true), ("# import nothing\n", true), ("", true), ("== Opening ==\n", true),
    ("import this note\nA: SYN\n", true), ("A -> B: (close)\n", true), ("클라이언트： SYN\n", true),
  ])
  func `Haskell is not a lesson`(_ text: String, _ isLesson: Bool) throws {
    try folder.write("x.hs", Array(text.utf8))
    #expect(found() == [isLesson ? "x.hs" : "hasNoLesson"])
    #expect(found(["\(folder.path)/x.hs"]) == ["x.hs"])
  }

  @Test func `a sidecar has the lesson's stem`() throws {
    let lesson = try folder.write("a.b.hs")
    #expect(Sidecar.path(ofLesson: lesson) == nil)
    try folder.write("a.b.yml")
    #expect(Sidecar.path(ofLesson: lesson) == folder.path + "/a.b.yml")
    try folder.write("a.b.yaml")
    #expect(Sidecar.path(ofLesson: lesson) == folder.path + "/a.b.yaml")
    #expect(Sidecar.path(ofLesson: "<stdin>") == nil)
  }
}
