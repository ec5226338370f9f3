extension MetadataKeyPage {
  /// The keys that every lesson may have.
  static let lessonKeys = [
    MetadataKeyPage(
      "title", .kind(.nonEmptyString), english: "What the lesson is called.", korean: "수업의 제목입니다."),
    MetadataKeyPage(
      "description", .kind(.string), english: "What the lesson is about, in a sentence or two.",
      korean: "수업의 내용을 한두 문장으로 적습니다."),
    MetadataKeyPage(
      "lang", .example(["en", "ko"], .language),
      english:
        "The language of the lesson as a BCP 47 tag; messages and pages use it where they know it (en, ko).",
      korean: "수업의 언어를 BCP 47 태그로 적습니다. 메시지와 페이지는 아는 언어(en, ko)라면 그 언어로 나옵니다."),
    MetadataKeyPage(
      "level", .choice(["beginner", "intermediate", "advanced"]), english: "Whom the lesson is for.",
      korean: "수업의 수준입니다."),
    MetadataKeyPage(
      "objectives", .kind(.listOfStrings), english: "What a reader can do afterwards.",
      korean: "수업을 마친 뒤 할 수 있는 것입니다."),
    MetadataKeyPage(
      "prerequisites", .kind(.listOfStrings), english: "What a reader should know before.",
      korean: "미리 알아 둘 것입니다."),
    MetadataKeyPage(
      "tags", .kind(.listOfStrings), english: "Words to find the lesson by.", korean: "수업을 찾을 때 쓰는 낱말입니다."),
    MetadataKeyPage(
      "duration", .kind(.duration),
      english: "How long the lesson takes: minutes, or an ISO 8601 duration such as PT1H30M.",
      korean: "수업에 걸리는 시간을 분이나 PT1H30M 같은 ISO 8601 형식으로 적습니다."),
    MetadataKeyPage(
      "date", .kind(.date), english: "The day the lesson was written or last changed.",
      korean: "수업을 쓰거나 마지막으로 고친 날입니다."),
    MetadataKeyPage(
      "license", .example(["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "MIT", "Apache-2.0"], .license),
      english: "The license as an SPDX identifier or expression.", korean: "라이선스의 SPDX 식별자나 식입니다."),
    MetadataKeyPage(
      "authors", .kind(.list), english: "Who wrote the lesson: names, or maps with a name.",
      korean: "수업을 쓴 사람의 이름, 또는 이름이 든 맵의 목록입니다."),
    MetadataKeyPage(
      "authors.*.name", .kind(.nonEmptyString), english: "The author's name.", korean: "쓴 사람의 이름입니다."),
    MetadataKeyPage(
      "authors.*.url", .kind(.link), english: "A page about the author.", korean: "쓴 사람을 소개하는 페이지입니다."),
    MetadataKeyPage(
      "authors.*.orcid", .kind(.orcid), english: "The author's ORCID iD, or its link.",
      korean: "쓴 사람의 ORCID iD나 그 링크입니다."),
    MetadataKeyPage(
      "hstrace", .kind(.map), english: "What the checker should know about the traces of the file.",
      korean: "이 파일의 트레이스에 대해 검사기가 알아야 할 것입니다."),
  ]

  /// What a reader is asked to do.
  static let exerciseKeys = [
    MetadataKeyPage(
      "hstrace.exercises.*.id", .kind(.nonEmptyString),
      english: "Its name, different from those of the others.", korean: "다른 연습 문제와 겹치지 않는 이름입니다."),
    MetadataKeyPage(
      "hstrace.exercises.*.kind", .choice(["blank", "reorder", "fault", "generate"]),
      english: "What the reader does: fill in blanks, put lines in order, find a fault, or write a trace.",
      korean: "할 일입니다. 빈칸 채우기, 줄 차례 맞추기, 잘못 찾기, 트레이스 쓰기 가운데 하나입니다."),
    MetadataKeyPage(
      "hstrace.exercises.*.trace", .kind(.nonEmptyString),
      english: "The heading of the trace it is about.", korean: "대상이 되는 트레이스의 제목입니다."),
    MetadataKeyPage(
      "hstrace.exercises.*.blanks", .kind(.integer), english: "How many numbers to hide.",
      korean: "가릴 번호의 수입니다."),
    MetadataKeyPage(
      "hstrace.exercises.*.points", .kind(.integer), english: "What it counts.", korean: "배점입니다."),
    MetadataKeyPage(
      "hstrace.exercises.*.explain", .kind(.string), english: "The explanation shown with the answer.",
      korean: "답과 함께 보여 줄 설명입니다."),
  ]
}
