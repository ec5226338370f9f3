import ArgumentParser
import Problems

/// A command whose user has said in which language to speak.
protocol SpokenCommand: ParsableCommand {
  /// What `--lang` says.
  var language: Language? { get }
}

extension SpokenCommand {
  /// The language of what is said of the run, while nothing else tells one.
  var spoken: Language { language ?? .english }
}

extension CheckCommand: SpokenCommand {}
extension DocCommand: SpokenCommand {}
extension DrawCommand: SpokenCommand {}
extension EmbedCommand: SpokenCommand {}
extension ExerciseCommand: SpokenCommand {}
extension ExplainCommand: SpokenCommand {}
extension FillCommand: SpokenCommand {}
