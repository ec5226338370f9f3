import LessonFiles
package import Problems
import TraceText

extension EmbedFault {
  /// What is wrong and what to write instead, in one line that is safe to print.
  package func text(in language: Language) -> String {
    switch language {
    case .english: VisibleText.of(english)
    case .korean: VisibleText.of(korean)
    }
  }

  private var english: String {
    switch kind {
    case .besideText: "a marker stands on a line of its own: put what shares its line on another"
    case .openComment: "this marker does not end on its line: write --> behind it"
    case .textBehindMarker: "only the marker may stand on its line: write what follows --> on the next one"
    case .unknownMarker(let word, let nearest):
      "'\(word)' is no marker: "
        + (nearest.isEmpty ? "there are hstrace:begin and hstrace:end" : "did you mean \(nearest)?")
    case .unclosed: "this block has no end: write <!-- hstrace:end --> on a line below"
    case .swallowedEnd(let line):
      "this fence is not closed, so that it swallows the end in line \(line): write its mark above that line"
    case .nested(let line):
      "the block that begins in line \(line) is not closed: write <!-- hstrace:end --> above this line"
    case .strayEnd: "no block begins above this end: write <!-- hstrace:begin lesson.hs --> or take it out"
    case .otherContainer: "the end stands in another block quote than its beginning: put it in the same"
    case .noLesson:
      """
      no lesson is named, and no fence with draw= stands right above: write <!-- hstrace:begin lesson.hs -->, \
      draw= behind the fence's hstrace, or take the block out
      """
    case .unclosedFence:
      "this fence has no end, so nothing can stand below it: write its mark on a line below"
    case .optionsBelowFence: "options of a fence's drawing stand behind its hstrace: write them there"
    case .wrongOption(let fault): fault.text(in: .english)
    case .wrongSum(let word): "'\(word)' says nothing here: there are sum= and picture="
    case .unreadable(let error): error.text(in: .english)
    case .noTrace(let name): "\(name) has no trace to draw"
    case .noSuchTrace(let trace, let count, let isLesson):
      "there is no trace \(trace): the \(isLesson ? "lesson" : "fence") has \(count == 1 ? "one" : "\(count)")"
    case .edited:
      "what stands in this block was edited by hand: change the lesson instead, or let --force write over it"
    case .absolutePath(let path): "\(path) begins with /: write the path as it is seen from this document"
    case .unnamedPicture: "a picture of standard input has no name: write file=, or give --stdin-name"
    case .noPicturePath(let path): "'\(path)' is no name for a picture: write one that ends in .svg"
    case .editedPicture(let path):
      "\(path) was not written by this block, or was edited: write another file=, or let --force write over it"
    case .samePicture(let path):
      "\(path) is another picture of this document already: write file= to name this one"
    }
  }

  private var korean: String {
    switch kind {
    case .besideText: "표식은 줄에 혼자 있어야 합니다: 함께 있는 글은 다른 줄에 쓰세요"
    case .openComment: "표식이 그 줄에서 끝나지 않습니다: 뒤에 -->를 쓰세요"
    case .textBehindMarker: "표식은 줄에 혼자 있어야 합니다: --> 뒤의 글은 다음 줄에 쓰세요"
    case .unknownMarker(let word, let nearest):
      "'\(word)' 표식은 없습니다: "
        + (nearest.isEmpty ? "hstrace:begin과 hstrace:end가 있습니다" : "\(nearest, .object) 쓰려고 했습니까?")
    case .unclosed: "블록에 끝이 없습니다: 아래 줄에 <!-- hstrace:end -->를 쓰세요"
    case .swallowedEnd(let line):
      "코드 블록이 닫히지 않아 \(line)번째 줄의 끝 표식까지 코드가 됩니다: 그 위 줄에 닫는 표시를 쓰세요"
    case .nested(let line): "\(line)번째 줄에서 시작한 블록이 닫히지 않았습니다: 이 줄 위에 <!-- hstrace:end -->를 쓰세요"
    case .strayEnd: "위에 시작하는 블록이 없습니다: <!-- hstrace:begin lesson.hs -->를 쓰거나 이 줄을 지우세요"
    case .otherContainer: "끝이 시작과 다른 인용문에 있습니다: 같은 곳에 두세요"
    case .noLesson:
      """
      수업 이름이 없고 바로 위에 draw=를 쓴 코드 블록도 없습니다: <!-- hstrace:begin lesson.hs -->를 쓰거나, \
      코드 블록의 hstrace 뒤에 draw=를 쓰거나, 이 블록을 지우세요
      """
    case .unclosedFence: "코드 블록에 끝이 없어 그 아래에 그림을 둘 수 없습니다: 아래 줄에 닫는 표시를 쓰세요"
    case .optionsBelowFence: "코드 블록의 그림에 대한 옵션은 그 블록의 hstrace 뒤에 쓰세요"
    case .wrongOption(let fault): fault.text(in: .korean)
    case .wrongSum(let word): "'\(word)'에는 뜻이 없습니다: sum=과 picture=가 있습니다"
    case .unreadable(let error): error.text(in: .korean)
    case .noTrace(let name): "\(name)에는 그릴 트레이스가 없습니다"
    case .noSuchTrace(let trace, let count, let isLesson):
      "\(trace)번째 트레이스는 없습니다: \(isLesson ? "수업" : "코드 블록")에 \(count)개가 있습니다"
    case .edited: "이 블록의 내용을 손으로 고쳤습니다: 수업을 고치거나, 덮어쓰려면 --force를 쓰세요"
    case .absolutePath(let path): "\(path, .topic) /로 시작합니다: 이 문서에서 본 경로를 쓰세요"
    case .unnamedPicture: "표준 입력에는 그림에 붙일 이름이 없습니다: file=을 쓰거나 --stdin-name을 주세요"
    case .noPicturePath(let path): "'\(path)' 이름으로는 그림을 쓸 수 없습니다: .svg로 끝나는 이름을 쓰세요"
    case .editedPicture(let path):
      "\(path) 파일은 이 블록이 쓴 것이 아니거나 손으로 고친 것입니다: file=로 다른 이름을 쓰거나, 덮어쓰려면 --force를 쓰세요"
    case .samePicture(let path): "\(path) 파일은 이미 이 문서의 다른 그림입니다: file=로 이름을 쓰세요"
    }
  }
}
