import HandshakeTrace
import Problems
import TraceSyntax
import TraceText

/// The code blocks of a document of pandoc, and which of them are one trace.
struct PandocBlocks {
  private let language: Language
  private var members: [Member] = []
  private var heading = ""
  private var section = 0
  private var marked = 0

  /// A block where it stands.
  struct Member {
    var block: PandocBlock
    /// What its attributes ask for.
    var wishes = DrawingWishes()
    /// Those that ask for nothing that there is.
    var faults: [DrawingWishes.Fault] = []
    /// As reports name it; pandoc tells a filter no line.
    var place: String
    /// Its number among those of class `hstrace`, from 1.
    var number: Int
    /// The heading it stands under, and that heading's number.
    var heading: String
    var section: Int
  }

  /// Blocks whose traces go on with each other, as one text.
  struct Group {
    var members: [Member]
    /// Their texts one below the other, by the name that reports give them.
    var source: SourceText
    /// Where each of them stands in it.
    var fences: [Fence]
  }

  init(language: Language) { self.language = language }

  mutating func beginSection(_ title: String) {
    heading = title
    section += 1
  }

  mutating func add(_ block: PandocBlock) {
    if block.isMarked { marked += 1 }
    var member = Member(
      block: block, place: place(of: [marked], under: heading), number: marked, heading: heading,
      section: section)
    for (key, value) in block.attributes where !OptionWord.belongsToOthers(key, value) {
      if let fault = member.wishes.take(key, value, among: FenceKey.allCases) { member.faults.append(fault) }
    }
    members.append(member)
  }

  /// All blocks, those together that are of one trace.
  func groups(profile: Profile?) -> [Group] {
    let whole = group(members[...])
    let document = TraceDocument.parse(whole.source, fences: whole.fences)
    var groups: [Group] = []
    var begin = 0
    var open: Range<Int> = 0..<0
    for index in members.indices {
      let statements = document.statements(of: whole.fences[index])
      // A trace that is open may hold statements of this block, too.
      let goesOn = !statements.isEmpty && open.overlaps(statements)
      if index > begin, !goesOn {
        groups.append(group(members[begin..<index]))
        begin = index
      }
      open = document.traces(of: statements).last.map { document.traces[$0].statements } ?? 0..<0
    }
    if begin < members.count { groups.append(group(members[begin...])) }
    return groups.filter { $0.members.contains { $0.block.isMarked } }
  }

  private func group(_ members: ArraySlice<Member>) -> Group {
    var text: [UInt8] = []
    var fences: [Fence] = []
    for member in members {
      var lines: [Range<Int>] = []
      for line in member.block.text.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(text.count..<text.count + line.utf8.count)
        text += Array(line.utf8) + [UInt8(ascii: "\n")]
      }
      var settings = FenceOptions()
      settings.profile = member.wishes.profile
      settings.start = member.wishes.start
      fences.append(
        Fence(isMarked: member.block.isMarked, lines: lines, section: member.section, settings: settings))
    }
    let numbers = Set(members.filter(\.block.isMarked).map(\.number)).sorted()
    let name = place(of: numbers, under: members.first?.heading ?? "")
    return Group(members: Array(members), source: SourceText(name: name, bytes: text), fences: fences)
  }

  /// Blocks as reports name them.
  private func place(of numbers: [Int], under heading: String) -> String {
    let first = numbers.first ?? 0
    let last = numbers.last ?? first
    let range = first == last ? "\(first)" : "\(first)–\(last)"
    return switch language {
    case .english:
      "hstrace \(first == last ? "block" : "blocks") \(range)" + heading.clause { ", under \"\($0)\"" }
    case .korean: "hstrace 블록 \(range)" + heading.clause { ", \"\($0)\" 아래" }
    }
  }
}
