import Foundation
import LessonFiles
import Testing

/// Writing files.
struct AtomicReplacementTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a file is replaced, keeps its mode and leaves nothing beside it`() throws {
    let path = try folder.write("a.hs", [0x41])
    chmod(path, 0o640)
    try AtomicReplacement.replace(path, [0x41], with: [0x42, 0x43])
    #expect(try TextFile.read(path) == [0x42, 0x43])
    #expect(try mode(path) == 0o640)
    #expect(try folder.names() == ["a.hs"])
  }

  @Test func `a link stays a link, and its target is replaced`() throws {
    let target = try folder.write("real/a.hs", [0x41])
    try folder.link("link.hs", to: "real/a.hs")
    try AtomicReplacement.replace(folder.path + "/link.hs", [0x41], with: [0x42])
    #expect(try TextFile.read(target) == [0x42])
    let kind = try FileManager.default.attributesOfItem(atPath: folder.path + "/link.hs")[.type]
    #expect(kind as? FileAttributeType == .typeSymbolicLink)
  }

  @Test func `a file that is not there is not made`() throws {
    let path = folder.path + "/a.hs"
    #expect(throws: FileError(path: path, reason: .missing)) {
      try AtomicReplacement.replace(path, [], with: [])
    }
    #expect(try folder.names() == [])
  }

  @Test func `what somebody else has written meanwhile stays`() throws {
    let path = try folder.write("a.hs", [0x41])
    #expect(throws: FileError(path: path, reason: .changedMeanwhile)) {
      try AtomicReplacement.replace(path, [0x40], with: [0x42])
    }
    #expect(try TextFile.read(path) == [0x41])
    #expect(try folder.names() == ["a.hs"])
  }

  @Test(arguments: [[0x89, 0, 0xFF], [0xFF, 0xFE, 0x41, 0]])
  func `bytes that are no text are replaced where they are not to be kept`(_ old: [UInt8]) throws {
    let path = try folder.write("a.html", old)
    #expect(throws: FileError.self) { try AtomicReplacement.put([0x41], at: path) }
    try AtomicReplacement.replace(path, nil, with: [0x41])
    #expect(try TextFile.read(path) == [0x41])
    #expect(try folder.names() == ["a.html"])
  }

  @Test func `two writers of the same text agree`() throws {
    let path = try folder.write("a.hs", [0x42])
    try AtomicReplacement.replace(path, [0x41], with: [0x42])
    #expect(try TextFile.read(path) == [0x42])
  }

  @Test func `a pipe is not replaced by a file`() throws {
    let path = folder.path + "/a.hs"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: FileError(path: path, reason: .notRegular)) {
      try AtomicReplacement.replace(path, [], with: [0x42])
    }
    #expect(try folder.names() == ["a.hs"])
  }

  @Test(.enabled(if: getuid() != 0))
  func `a read-only file or folder is an error, and the file is untouched`() throws {
    let path = try folder.write("sub/a.hs", [0x41])
    chmod(folder.path + "/sub", 0o500)
    #expect(throws: FileError(path: path, reason: .readOnlyFolder)) {
      try AtomicReplacement.replace(path, [0x41], with: [0x42])
    }
    chmod(folder.path + "/sub", 0o700)
    chmod(path, 0o400)
    #expect(throws: FileError(path: path, reason: .readOnly)) {
      try AtomicReplacement.replace(path, [0x41], with: [0x42])
    }
    #expect(try TextFile.read(path) == [0x41])
  }
}
