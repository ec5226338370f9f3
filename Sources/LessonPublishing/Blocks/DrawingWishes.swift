package import Problems
package import TraceDrawing
package import TraceSyntax
package import TraceText

/// What a document asks of one drawing, in the words of a fence, a marker or a setting.
package struct DrawingWishes: Hashable, Sendable {
  /// The format of the drawing that `embed` keeps below a fence.
  package var kept: DrawingFormat?
  /// The format of a drawing in the fence's place, or between markers.
  package var format: DrawingFormat?
  /// Columns of a line of text, from `FenceKey.leastWidth`.
  package var width: Int?
  /// The only trace to draw, from 1.
  package var trace: Int?
  /// The language of the words that the drawing adds.
  package var language: Language?
  /// Whether Mermaid leaves out what older viewers refuse.
  package var isPlain = false
  /// Where a picture is kept, as the document writes it.
  package var file: String?
  /// How strictly the lesson is checked.
  package var profile: Profile?
  /// In which state the trace begins.
  package var start: StartOption?

  package init() {}

  /// Takes `key=value`, or says what is wrong with it.
  package mutating func take(_ name: String, _ value: String?, among keys: [FenceKey]) -> Fault? {
    let word = value.map { "\(name)=\($0)" } ?? name
    guard let key = keys.first(where: { $0.rawValue == name }) else {
      let nearest = Nearest.match(name, among: keys.map(\.rawValue))
      let meant = nearest.map { near in value.map { "\(near)=\($0)" } ?? near }
      return Fault(word: word, nearest: meant ?? "", keys: keys)
    }
    if let correction = key.correction(of: value) {
      return Fault(word: word, key: key, nearest: correction, keys: keys)
    }
    let value = value ?? ""
    switch key {
    case .profile: profile = Profile(rawValue: value)
    case .start: start = StartOption(rawValue: value)
    case .draw: kept = DrawingFormat(rawValue: value)
    case .format: format = DrawingFormat(rawValue: value)
    case .width: width = Int(value)
    case .trace: trace = Int(value)
    case .lang: language = Language(rawValue: value)
    case .plain: isPlain = value != "false"
    case .file: file = value
    }
    return nil
  }

  /// The wishes with those of `other` where these say nothing.
  package func or(_ other: DrawingWishes) -> DrawingWishes {
    var wishes = self
    wishes.kept = kept ?? other.kept
    wishes.format = format ?? other.format
    wishes.width = width ?? other.width
    wishes.trace = trace ?? other.trace
    wishes.language = language ?? other.language
    wishes.isPlain = isPlain || other.isPlain
    wishes.file = file ?? other.file
    wishes.profile = profile ?? other.profile
    wishes.start = start ?? other.start
    return wishes
  }
}

extension Fence {
  /// What the words behind its `hstrace` and the options of a directive ask for, and which of them ask for nothing that there is, by their offsets.
  package func readWishes(
    in source: SourceText
  ) -> (wishes: DrawingWishes, wrong: [(fault: DrawingWishes.Fault, offset: Int)]) {
    var wishes = DrawingWishes()
    var wrong: [(fault: DrawingWishes.Fault, offset: Int)] = []
    for word in words(in: source) where !word.belongsToOthers {
      guard let fault = wishes.take(word.key, word.value, among: FenceKey.allCases) else { continue }
      wrong.append((fault, word.range.lowerBound))
    }
    return (wishes, wrong)
  }
}
