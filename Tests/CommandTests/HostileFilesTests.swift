import Foundation
import Testing

/// Files that are not what they seem, or not what they were a moment ago.
struct HostileFilesTests {
  private static let lesson =
    "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n"
  private static let clean = "no problems in 1 file\n"

  private let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.write("good.hs", Self.lesson)
  }

  /// What a shell makes, what it then runs, and what that says; `good.hs` is there always.
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var command: String
    var status: Int32 = 2
    var output = ""
    var errors = ""
  }

  /// Ends with the status of the command before it, and ends the writer of a pipe that nobody has opened.
  private static let endWriter = "status=$?; kill $! 2> /dev/null; wait; exit $status"

  @Test(arguments: cases)
  func `what cannot be read is told, and the rest is read`(_ row: Case) throws {
    let ending = try bench.run(row.command)
    #expect(ending.status == row.status)
    #expect(ending.output == row.output)
    #expect(ending.errors == row.errors)
  }

  private static let cases = [
    Case(
      testDescription: "a missing file", command: "hstrace check none.hs good.hs", output: clean,
      errors: "hstrace: none.hs: No such file\n"),
    Case(
      testDescription: "an empty folder", command: "mkdir a; hstrace check a good.hs", output: clean,
      errors: "hstrace: a: No lesson in this folder (no .hs, .hstrace, .md or .markdown file)\n"),
    Case(
      testDescription: "a folder with a lesson's name", command: "mkdir a.hs; hstrace check a.hs",
      errors: "hstrace: a.hs: No lesson in this folder (no .hs, .hstrace, .md or .markdown file)\n"),
    Case(
      testDescription: "a file where a folder is named", command: "hstrace check good.hs/x.hs",
      errors: "hstrace: good.hs/x.hs: No such file\n"),
    Case(
      testDescription: "a link to itself", command: "ln -s a.hs a.hs; hstrace check a.hs good.hs",
      output: clean,
      errors: "hstrace: a.hs: Too many levels of symbolic links\n"),
    Case(
      testDescription: "folders that link to each other",
      command: "mkdir a b; ln -s ../b a/b; ln -s ../a b/a; cp good.hs a; hstrace check a", status: 0,
      output: clean),
    Case(
      testDescription: "a link to nowhere", command: "ln -s none.hs a.hs; hstrace check a.hs",
      errors: "hstrace: a.hs: No such file\n"),
    Case(
      testDescription: "a device without end", command: "hstrace check /dev/zero",
      errors: "hstrace: /dev/zero: Not a text file (it has a NUL byte)\n"),
    Case(testDescription: "an empty device", command: "hstrace check /dev/null", status: 0, output: clean),
    Case(
      testDescription: "a pipe",
      command: "mkfifo p.hs; cat good.hs > p.hs & hstrace check p.hs; \(endWriter)",
      status: 0, output: clean),
    Case(
      testDescription: "a pipe where a sidecar would be", command: "mkfifo good.yaml; hstrace check good.hs",
      status: 0,
      output: clean),
    Case(
      testDescription: "a folder where a sidecar would be", command: "mkdir good.yaml; hstrace check good.hs",
      status: 0,
      output: clean),
    Case(
      testDescription: "a sidecar that is no text",
      command: "printf 'a\\0' > good.yaml; hstrace check good.hs",
      errors: "hstrace: good.yaml: Not a text file (it has a NUL byte)\n"),
    Case(
      testDescription: "a closed standard input", command: "hstrace check - <&-",
      errors: "hstrace: <stdin>: Bad file descriptor\n"),
    Case(
      testDescription: "a folder as standard input", command: "hstrace check - < .",
      errors: "hstrace: <stdin>: Is a folder\n"),
    Case(
      testDescription: "a name of 5,000 letters",
      command: "hstrace check $(printf 'a%.0s' $(seq 5000)) 2>&1 | tail -c 20; false", status: 1,
      output: " File name too long\n"),
    Case(
      testDescription: "a name with a line end in it",
      command: "hstrace check \"$(printf 'a\\nhstrace: b.hs')\"",
      errors: "hstrace: a\u{240A}hstrace: b.hs: No such file\n"),
  ]

  /// The list of files is made before the first is read; reading the pipe gives the others time to change.
  @Test(arguments: [
    ("a file that is removed", "rm a/x.hs", Int32(2), "hstrace: a/x.hs: No such file\n"),
    ("a file that becomes a folder", "rm a/x.hs; mkdir a/x.hs", 2, "hstrace: a/x.hs: Is a folder\n"),
    (
      "a file that becomes a link to itself", "ln -sf x.hs a/x.hs", 2,
      "hstrace: a/x.hs: Too many levels of symbolic links\n"
    ),
    ("a file that is emptied", ": > a/x.hs", 0, ""),
  ])
  func `a file may change between listing and reading`(
    _ name: String, _ change: String, _ status: Int32, _ errors: String
  ) throws {
    let ending = try bench.run(
      """
      mkdir a; mkfifo pipe.hs; cp good.hs a/x.hs
      (exec 3> pipe.hs; \(change); cat good.hs >&3) &
      hstrace check --jobs 1 --format short pipe.hs a; \(Self.endWriter)
      """)
    #expect(ending.status == status, "\(name)")
    #expect(ending.errors == errors)
  }

  @Test func `a file that grows while it is read is read without harm`() throws {
    let ending = try bench.run(
      """
      (while [ ! -e stop ]; do cat good.hs >> a.hs; done) &
      for number in 1 2 3 4 5; do hstrace check --format short a.hs > /dev/null 2>> errors; echo $?; done
      touch stop; wait; cat errors
      """)
    #expect(ending.output.split(separator: "\n").allSatisfy { $0 == "0" || $0 == "1" })
  }

  @Test func `a folder of 300 folders within one another is gone through`() throws {
    let folders = String(repeating: "d/", count: 300)
    try bench.write(folders + "a.hs", Self.lesson)
    #expect(try bench.run("hstrace check d").output == Self.clean)
  }

  @Test func `a name that is not UTF-8 is told`() throws {
    // Some file systems have no such names.
    let isPossible = try bench.run("mkdir a; : > a/\"$(printf 'x\\377.hs')\"").status == 0
    let ending = try bench.run("hstrace check a")
    #expect(ending.status == 2)
    let expected =
      isPossible ? "a/x\u{FFFD}.hs: Cannot be opened: its name is not UTF-8" : "a: No lesson in this folder"
    #expect(ending.errors.hasPrefix("hstrace: \(expected)"))
  }

  /// A document that wants a picture, which is made only where both can be written.
  private static let document =
    "mkdir b; printf '<!-- hstrace:begin ../a/x.hs format=svg -->\\n<!-- hstrace:end -->\\n' > b/x.md; "
    + "chown -f 65534 b b/x.md; "
  private static let embed = "embed b/x.md; status=$?; test ! -e b/x.svg || exit 9; exit $status"

  /// Root may read and write anything, so that its rights are dropped first.
  @Test(arguments: [
    ("chmod 000 a/x.hs", "check a/x.hs", "a/x.hs: Permission denied"),
    ("chmod 000 a", "check a", "a: Permission denied"),
    ("chmod 000 a", "check a/x.hs", "a/x.hs: Permission denied"),
    ("chmod 444 a/x.hs", "fmt a/x.hs", "a/x.hs: Read-only file"),
    ("chmod 555 a", "fmt a/x.hs", "a/x.hs: Cannot be replaced: its folder is read-only"),
    ("chmod 555 a", "check --fix a/x.hs", "a/x.hs: Cannot be replaced: its folder is read-only"),
    (document + "chmod 444 b/x.md", embed, "b/x.md: Read-only file"),
    (document + "chmod 555 b", embed, "b/x.svg: Cannot be written: its folder is read-only"),
  ])
  func `what the user may not do is told, and nothing is changed`(
    _ change: String, _ command: String, _ error: String
  ) throws {
    let text = "Client : SYN, seq 100\nServer: SYN-ACK, Seq=200, ACK=100\n"
    try bench.write("a/x.hs", text)
    let nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    let ending = try bench.run(
      """
      if [ $(id -u) = 0 ]; then
        chown -R 65534:65534 . && cp "$(command -v hstrace)" ./program && chmod 755 ./program
        \(nobody) ./program --version > /dev/null 2>&1 || { echo skipped; exit 77; }
        as='\(nobody) ./program'
      else
        as=hstrace
      fi
      \(change); $as \(command)
      """)
    // A machine on which root's rights cannot be dropped, such as one without setpriv.
    if ending.status == 77 { return }
    #expect(ending.status == 2)
    #expect(ending.errors.hasSuffix("hstrace: \(error)\n"))
    #expect(try bench.run("chmod 755 a; chmod 644 a/x.hs; cat a/x.hs; ls -A a").output == text + "x.hs\n")
  }
}
