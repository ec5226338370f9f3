import Problems
import TCP
import TraceChecking

/// What is said of lines that cannot stand as they are written, and of what they are read as.
extension RemarkWords {
  /// Its line cannot mean what it says.
  var isReadOtherwise: String {
    text(
      "The line cannot stand as it is; what follows is told as if it were not there.",
      "이 줄은 적힌 대로는 성립하지 않으므로, 없는 것으로 보고 설명합니다.")
  }

  /// A line is missing before it.
  func supposes(_ line: String) -> String {
    text(
      "A line is missing before this one, and is supposed: \(line).",
      "이 줄 앞에 빠진 줄이 있어, 다음 줄이 있는 것으로 봅니다: \(line).")
  }

  /// It is read with other flags.
  func isRead(as flags: String) -> String {
    text("The line is read as \(flags).", "이 줄은 \(flags, .toward) 읽습니다.")
  }

  /// It is read as a segment of the other endpoint than the line says: of the sender of these words.
  var comesFromSender: String {
    text("The line is read as one of \(sender).", "이 줄은 \(sender, .subject) 보낸 것으로 읽습니다.")
  }

  /// It is read as lost.
  var isReadAsLost: String {
    text("The segment is taken to be lost.", "이 세그먼트는 유실된 것으로 봅니다.")
  }

  /// It is read as if its sender had not sent the FIN above it.
  var forgetsFin: String {
    text(
      "From here on, \(sender)'s FIN above is taken to end nothing; its number stays used.",
      "여기서부터는 위에 있는 \(sender)의 FIN이 번호만 소비하고 아무것도 끝내지 않은 것으로 보고 설명합니다.")
  }

  /// It has changed places with the next segment, or with the one above.
  func isSwapped(withNext: Bool) -> String {
    withNext
      ? text(
        "The segment is taken to come after the next one.", "이 세그먼트는 다음 세그먼트보다 뒤에 있는 것으로 봅니다.")
      : text(
        "The segment is taken to come before the one above it.", "이 세그먼트는 바로 위 세그먼트보다 앞에 있는 것으로 봅니다.")
  }

  /// Segment `number`, the one before, is read otherwise from here on.
  ///
  /// - Parameters:
  ///   - sender: who is taken to send it.
  ///   - missing: the line that is supposed before it; empty without.
  func isReadAgain(_ number: Int, _ change: LineReading.Change, from sender: String, missing: String)
    -> String
  {
    switch change {
    case .flags(let bits):
      text(
        "From here on, segment \(number) is taken for \(bits.name).",
        "여기서부터는 세그먼트 \(String(number), .object) \(bits.name, .toward) 보고 설명합니다.")
    case .otherSender:
      text(
        "From here on, segment \(number) is taken to come from \(sender).",
        "여기서부터는 세그먼트 \(String(number), .object) \(sender, .subject) 보낸 것으로 보고 설명합니다.")
    case .supposes:
      text(
        "From here on, this line is supposed before segment \(number): \(missing).",
        "여기서부터는 세그먼트 \(number) 앞에 다음 줄이 있는 것으로 보고 설명합니다: \(missing).")
    case .swapped:
      text(
        "From here on, segment \(number) is taken to come after the next one.",
        "여기서부터는 세그먼트 \(String(number), .subject) 다음 세그먼트보다 뒤에 있는 것으로 보고 설명합니다.")
    case .removed:
      text(
        "From here on, segment \(number) is told as if it were not there.",
        "여기서부터는 세그먼트 \(String(number), .subject) 없는 것으로 보고 설명합니다.")
    case .lost:
      text(
        "From here on, segment \(number) is taken to be lost.",
        "여기서부터는 세그먼트 \(String(number), .subject) 유실된 것으로 보고 설명합니다.")
    case .forgetsFin: forgetsFin
    case .isNew:
      text(
        "From here on, segment \(number) is taken for new data.",
        "여기서부터는 세그먼트 \(String(number), .object) 새 데이터로 보고 설명합니다.")
    }
  }
}
