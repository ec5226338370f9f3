import LessonFiles
import Problems

extension FileError {
  /// Why the file could not be read or written, behind its path.
  func text(in language: Language) -> String {
    switch language {
    case .english: description
    case .korean: "\(path): \(korean)"
    }
  }

  private var korean: String {
    switch reason {
    case .missing: "파일이 없습니다"
    case .permissionDenied: "읽거나 쓸 권한이 없습니다"
    case .isFolder: "폴더입니다"
    case .hasNoLesson: "이 폴더에는 수업이 없습니다"
    case .notDocument: "Markdown 문서가 아니라 수업입니다"
    case .hasNoDocument: "이 폴더에는 문서가 없습니다"
    case .hasNoTrace: "이 수업에는 트레이스가 없습니다"
    case .binary: "텍스트 파일이 아닙니다(NUL 바이트가 있습니다)"
    case .utf16: "UTF-16으로 쓰였습니다. UTF-8로 저장하세요"
    case .nameNotUTF8: "이름이 UTF-8이 아니어서 열 수 없습니다"
    case .tooLarge: "4GiB보다 큽니다"
    case .readOnly: "읽기 전용 파일입니다"
    case .notRegular: "보통 파일이 아니어서 고쳐 쓸 수 없습니다"
    case .noFile: "보통 파일이 아닙니다"
    case .changedMeanwhile: "읽은 뒤에 바뀌어 그대로 두었습니다"
    case .readOnlyFolder: "폴더가 읽기 전용이어서 바꿀 수 없습니다"
    case .readOnlyFolderOfNew: "폴더가 읽기 전용이어서 쓸 수 없습니다"
    case .notMadeHere: "hstrace가 만든 것이 아니어서 그대로 두었습니다"
    case .brokenPipe: "출력을 읽는 쪽이 사라졌습니다"
    case .system: String(description.dropFirst(path.count + 2))
    }
  }
}
