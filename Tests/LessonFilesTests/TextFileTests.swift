import Foundation
import LessonFiles
import Testing

/// Reading files.
struct TextFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func `a file is read whole`(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8($0 % 251 + 1) }
    #expect(try TextFile.read(folder.write("a.hs", bytes)) == bytes)
  }

  @Test(arguments: [
    ([0x41, 0x00, 0x42], FileError.Reason.binary), ([0xFF, 0xFE, 0x41, 0x00], .utf16),
    ([0xFE, 0xFF, 0x00, 0x41], .utf16),
  ])
  func `what is no UTF-8 text is refused`(_ bytes: [UInt8], _ reason: FileError.Reason) throws {
    let path = try folder.write("a.hs", bytes)
    #expect(throws: FileError(path: path, reason: reason)) { try TextFile.read(path) }
  }

  @Test func `a byte order mark of UTF-8 is text`() throws {
    #expect(try TextFile.read(folder.write("a.hs", [0xEF, 0xBB, 0xBF])) == [0xEF, 0xBB, 0xBF])
  }

  @Test func `a missing file and a folder are errors`() throws {
    let missing = folder.path + "/none.hs"
    #expect(throws: FileError(path: missing, reason: .missing)) { try TextFile.read(missing) }
    let path = folder.path
    #expect(throws: FileError(path: path, reason: .isFolder)) { try TextFile.read(path) }
  }

  @Test func `a file larger than 4 GiB is refused unread`() throws {
    let path = try folder.write("a.hs")
    #expect(truncate(path, 1 << 32) == 0)
    #expect(throws: FileError(path: path, reason: .tooLarge)) { try TextFile.read(path) }
  }

  @Test(.enabled(if: getuid() != 0))
  func `a file without permission is an error`() throws {
    let path = try folder.write("a.hs")
    chmod(path, 0)
    #expect(throws: FileError(path: path, reason: .permissionDenied)) { try TextFile.read(path) }
  }

  @Test func `a pipe is read to its end`() async throws {
    let path = folder.path + "/pipe.hs"
    #expect(mkfifo(path, 0o600) == 0)
    let bytes = [UInt8](repeating: 0x41, count: 200_000)
    let writing = Thread { try? Data(bytes).write(to: URL(filePath: path)) }
    writing.start()
    #expect(try TextFile.read(path) == bytes)
  }

  @Test func `an error names the file and what is wrong`() {
    #expect(FileError(path: "lesson.hs", reason: .missing).description == "lesson.hs: No such file")
  }
}
