extension MetadataKeyPage {
  /// The keys under `hstrace`.
  static let traceKeys = [
    MetadataKeyPage(
      "hstrace.version", .choice(["1"]), english: "The version of these keys.", korean: "이 키들의 버전입니다."),
    MetadataKeyPage(
      "hstrace.profile", .choice(Profile.allCases.map(\.rawValue)),
      english: "How strictly to check; lesson where nothing is said.",
      korean: "얼마나 엄격하게 검사할지입니다. 적지 않으면 lesson입니다."),
    MetadataKeyPage(
      "hstrace.endpoints", .kind(.listOrMap),
      english: "The two endpoints, as a list or as a map by their names.",
      korean: "두 종단점을 목록이나, 이름을 키로 하는 맵으로 적습니다."),
    MetadataKeyPage(
      "hstrace.start", .choice(["auto", "CLOSED", "ESTABLISHED"]),
      english: "The state in which a trace begins; auto lets its first line decide.",
      korean: "트레이스가 시작하는 상태입니다. auto이면 첫 줄이 정합니다."),
    MetadataKeyPage(
      "hstrace.numbering", .choice(["auto", "absolute", "relative", "symbolic"]),
      english: "How sequence numbers are written; auto lets them decide.",
      korean: "시퀀스 번호를 적는 방식입니다. auto이면 적힌 번호가 정합니다."),
    MetadataKeyPage(
      "hstrace.expect", .kind(.map),
      english:
        "The state of each endpoint at the end of every trace, or such maps by the traces' headings.",
      korean: "모든 트레이스 끝에서의 각 종단점의 상태, 또는 트레이스 제목별로 나눈 그런 맵입니다."),
    MetadataKeyPage(
      "hstrace.expect.*", .state, english: "The state of the endpoint at the end.",
      korean: "끝에서의 종단점의 상태입니다."),
    MetadataKeyPage(
      "hstrace.allow", .problems, english: "Problems that are not reported anywhere in the file.",
      korean: "이 파일에서는 알리지 않을 문제입니다."),
    MetadataKeyPage(
      "hstrace.exercises", .kind(.listOfMaps), english: "Exercises made from the traces.",
      korean: "트레이스로 만드는 연습 문제입니다."),
  ]

  /// What can be said of an endpoint.
  static let endpointKeys = [
    MetadataKeyPage(
      "hstrace.endpoints.*.name", .kind(.nonEmptyString),
      english: "The name that lines of the trace begin with.", korean: "트레이스의 줄이 시작하는 이름입니다."),
    MetadataKeyPage(
      "hstrace.endpoints.*.aliases", .kind(.listOfStrings),
      english: "Other names under which lines of the trace mean this endpoint.",
      korean: "트레이스의 줄에서 이 종단점을 뜻하는 다른 이름입니다."),
    MetadataKeyPage(
      "hstrace.endpoints.*.address", .kind(.string),
      english: "Its address, for the reader: 192.0.2.1, or with a port.",
      korean: "읽는 사람을 위한 주소입니다. 192.0.2.1처럼 적으며 포트를 붙일 수 있습니다."),
    MetadataKeyPage(
      "hstrace.endpoints.*.state", .state, english: "The state it is in before the first line.",
      korean: "첫 줄 앞에서의 상태입니다."),
    MetadataKeyPage(
      "hstrace.endpoints.*.isn", .kind(.integer), english: "Its initial sequence number (ISS).",
      korean: "초기 시퀀스 번호(ISS)입니다."),
    MetadataKeyPage(
      "hstrace.endpoints.*.next", .kind(.integer),
      english: "The next number it sends (SND.NXT), where the trace begins in a connection.",
      korean: "트레이스가 연결 도중에 시작할 때 다음에 보낼 번호(SND.NXT)입니다."),
    MetadataKeyPage(
      "hstrace.endpoints.*.expects", .kind(.integer),
      english: "The next number it expects (RCV.NXT), where the trace begins in a connection.",
      korean: "트레이스가 연결 도중에 시작할 때 다음에 받을 번호(RCV.NXT)입니다."),
    MetadataKeyPage(
      "hstrace.endpoints.*.window", .kind(.integer),
      english: "The window it offers at the start, in octets, scaled.",
      korean: "처음에 알리는 윈도우를, 스케일을 적용한 옥텟 수로 적습니다."),
    MetadataKeyPage(
      "hstrace.endpoints.*.mss", .kind(.integer),
      english: "The largest segment it accepts, in octets of data.",
      korean: "받을 수 있는 가장 큰 세그먼트의 데이터 옥텟 수(MSS)입니다."),
  ]
}
