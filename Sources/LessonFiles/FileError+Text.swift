package import Problems

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension FileError {
  /// The path, and what is wrong with the file: `lesson.hs: No such file`.
  package func text(in language: Language) -> String {
    switch language {
    case .english: "\(path): \(english)"
    case .korean: "\(path): \(korean)"
    }
  }

  private var english: String {
    switch reason {
    case .missing: "No such file"
    case .permissionDenied: "Permission denied"
    case .isFolder: "Is a folder"
    case .hasNoLesson: "No lesson in this folder (no .hs, .hstrace, .md or .markdown file)"
    case .notDocument: "A lesson, not a Markdown document"
    case .isMetadata(let lesson?): "Metadata, which is read with its lesson; name \(lesson)"
    case .isMetadata(nil):
      "Not a lesson; metadata is read with the lesson of the same name, and there is none"
    case .hasNoDocument: "No document in this folder (no .md or .markdown file)"
    case .hasNoTrace: "No lesson in this folder (no .hs or .hstrace file, and no trace in a document)"
    case .binary: "Not a text file (it has a NUL byte)"
    case .utf16: "Written in UTF-16; save it as UTF-8"
    case .nameNotUTF8: "Cannot be opened: its name is not UTF-8"
    case .tooLarge: "Larger than 4 GiB"
    case .readOnly: "Read-only file"
    case .notRegular: "Cannot be rewritten: it is not a regular file"
    case .noFile: "Not a regular file"
    case .changedMeanwhile: "Changed since it was read; left as it is"
    case .readOnlyFolder: "Cannot be replaced: its folder is read-only"
    case .readOnlyFolderOfNew: "Cannot be written: its folder is read-only"
    case .notMadeHere: "Not made by hstrace; left as it is (--force replaces it)"
    case .editedByHand: "Edited by hand since hstrace made it; left as it is (--force replaces it)"
    case .isLesson: "Is a lesson itself; left as it is (name another file or folder with -o)"
    case .isPage: "A page that hstrace made; name the lesson that it was made from"
    case .brokenPipe: "Broken pipe"
    case .system(let number): String(cString: strerror(number))
    }
  }

  private var korean: String {
    switch reason {
    case .missing: "파일이 없습니다"
    case .permissionDenied: "권한이 없습니다"
    case .isFolder: "파일이 아니라 폴더입니다"
    case .hasNoLesson: "이 폴더에 수업이 없습니다(.hs, .hstrace, .md, .markdown 파일이 없음)"
    case .notDocument: "Markdown 문서가 아니라 수업입니다"
    case .isMetadata(let lesson?): "수업과 함께 읽는 메타데이터입니다. \(lesson, .object) 쓰세요"
    case .isMetadata(nil): "수업이 아닙니다. 메타데이터는 같은 이름의 수업과 함께 읽는데, 그런 수업이 없습니다"
    case .hasNoDocument: "이 폴더에 문서가 없습니다(.md, .markdown 파일이 없음)"
    case .hasNoTrace: "이 폴더에 수업이 없습니다(.hs, .hstrace 파일이 없고, 문서에 트레이스가 없음)"
    case .binary: "텍스트 파일이 아닙니다(NUL 바이트가 있음)"
    case .utf16: "UTF-16으로 쓴 파일입니다. UTF-8로 저장하세요"
    case .nameNotUTF8: "이름이 UTF-8이 아니라서 열 수 없습니다"
    case .tooLarge: "4 GiB보다 큽니다"
    case .readOnly: "읽기 전용 파일입니다"
    case .notRegular: "일반 파일이 아니라서 고쳐 쓸 수 없습니다"
    case .noFile: "일반 파일이 아닙니다"
    case .changedMeanwhile: "읽은 뒤에 바뀌어서 그대로 둡니다"
    case .readOnlyFolder: "폴더가 읽기 전용이라서 고쳐 쓸 수 없습니다"
    case .readOnlyFolderOfNew: "폴더가 읽기 전용이라서 쓸 수 없습니다"
    case .notMadeHere: "hstrace가 만든 파일이 아니라서 그대로 둡니다(--force를 쓰면 덮어씁니다)"
    case .editedByHand: "hstrace가 만든 뒤에 손으로 고친 파일이라서 그대로 둡니다(--force를 쓰면 덮어씁니다)"
    case .isLesson: "수업 파일 자신이라서 그대로 둡니다(-o로 다른 파일이나 폴더를 쓰세요)"
    case .isPage: "hstrace가 만든 페이지입니다. 페이지를 만든 수업 파일을 쓰세요"
    case .brokenPipe: "파이프가 끊어졌습니다"
    case .system(let number): String(cString: strerror(number))
    }
  }
}
