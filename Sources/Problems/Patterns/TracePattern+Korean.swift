extension TracePattern {
  var korean: PatternPage {
    switch self {
    case .threeWayHandshake:
      PatternPage(
        "3-way 핸드셰이크", for: "양쪽이 믿을 수 있는 연결을 여는 것",
        "두 종단점이 연결을 엽니다. 서로 자신의 초기 시퀀스 번호를 알리고, 그 번호를 확인 응답받은 뒤에야 데이터가 전달됩니다.",
        course: "SYN → SYN-ACK → ACK", flow: "데이터 없음(초기 시퀀스 번호를 교환하고 옵션을 협상함)",
        "두 번째 세그먼트가 상대의 SYN에 대한 ACK와 자신의 SYN을 함께 담으므로 세 세그먼트로 충분합니다.",
        "SYN마다 시퀀스 번호 하나를 소비하므로, 그 확인 응답 번호는 초기 번호에 1을 더한 값입니다.",
        "오래된 중복 SYN으로는 연결이 열리지 않습니다. 그에 응답한 SYN-ACK의 확인 응답 번호가 상대가 보낸 번호와 맞지 않으므로, 상대가 RST로 응답합니다.")
    case .simultaneousOpen:
      PatternPage(
        "동시 열기(simultaneous open)", for: "양쪽에서 한꺼번에 연결 하나를 여는 것",
        "두 종단점이 모두 연결을 능동으로 열어(active OPEN) SYN이 네트워크에서 엇갈립니다. 서로 상대의 SYN에 SYN-ACK로 응답하면, 연결은 둘이 아니라 하나가 됩니다.",
        course: "SYN ⇄ SYN → SYN-ACK ⇄ SYN-ACK", flow: "데이터 없음(두 초기 시퀀스 번호가 엇갈려 오감)",
        "양쪽 모두 SYN-SENT와 SYN-RECEIVED를 거칩니다.",
        "SYN을 보낼 때 상대의 SYN을 알 수 없으므로 세그먼트가 네 개 오갑니다.",
        "어느 쪽도 서버가 아닙니다.")
    case .fastOpen:
      PatternPage(
        "TCP Fast Open", for: "첫 세그먼트에 데이터를 싣는 것",
        "전에 서버에서 쿠키를 받은 클라이언트가 SYN에 쿠키와 데이터를 함께 실어 보냅니다. 서버는 핸드셰이크가 끝나기 전에 그 데이터를 쓸 수 있습니다.",
        course: "쿠키와 데이터를 담은 SYN → SYN-ACK → ACK", flow: "요청이 SYN에 실려 감",
        "왕복 한 번을 아낍니다.",
        "쿠키는 클라이언트가 그 주소에서 받을 수 있음을 보여 줍니다.",
        "서버가 데이터를 확인 응답하지 않을 수도 있으며, 그러면 클라이언트가 다시 보냅니다.")
    case .refused:
      PatternPage(
        "연결 거부", for: "기다리는 쪽이 없음을 알리는 것",
        "CLOSED 상태인 종단점에 SYN이 도착합니다. 그 종단점은 RST로 응답하고, 요청한 쪽은 연결을 포기합니다.",
        course: "SYN → RST-ACK", flow: "없음",
        "SYN에는 ACK가 없으므로 RST의 시퀀스 번호는 0입니다.",
        "RST가 SYN을 확인 응답하여, 바로 그 SYN에 대한 응답임을 보여 줍니다.",
        "요청한 쪽은 곧바로 CLOSED로 돌아갑니다.")
    case .synFlood:
      PatternPage(
        "SYN 플러드", for: "끝나지 않는 핸드셰이크로 서버를 채우는 것",
        "핸드셰이크를 끝내지 않을 SYN이 계속 옵니다. 서버는 SYN-ACK를 되풀이하며, 이루어지지 않을 연결을 위해 자리를 잡아 둡니다.",
        course: "SYN → SYN-ACK → SYN-ACK 재전송 …", flow: "없음",
        "끝나지 않은 핸드셰이크마다 SYN-RECEIVED에서 기다립니다.",
        "서버는 포기할 때까지 SYN-ACK를 다시 보냅니다.",
        "SYN 쿠키를 쓰면 세 번째 세그먼트가 올 때까지 상태를 저장하지 않아 막을 수 있습니다.")
    case .unfinishedHandshake:
      PatternPage(
        "끝나지 않은 핸드셰이크", for: "연결을 여는 것이지만 이루어지지 않음",
        "핸드셰이크가 시작되었으나, 양쪽이 모두 ESTABLISHED가 되지는 못합니다.",
        course: "SYN …", flow: "아직 데이터 없음",
        "응답을 기다리는 쪽은 다시 보내며, RST가 오면 이 시도는 끝납니다.",
        "핸드셰이크가 끝나기 전에는 데이터가 전달되지 않습니다.")
    case .data:
      PatternPage(
        "데이터 전송", for: "옥텟을 순서대로 빠짐없이 나르는 것",
        "열린 연결에서 데이터가 흐릅니다. 옥텟마다 시퀀스 번호가 있고, 상대는 다음에 받을 번호를 알려 확인 응답합니다.",
        course: "데이터 → ACK", flow: "한 방향 또는 양방향의 옥텟이며, 방향마다 번호를 따로 셈",
        "시퀀스 번호는 보낸 옥텟 수만큼 커집니다.",
        "데이터가 없는 ACK는 번호를 소비하지 않습니다.",
        "확인 응답되지 않은 것은 다시 보냅니다.")
    case .fourSegmentClose:
      PatternPage(
        "4-way 핸드셰이크(연결 해제)", for: "연결의 두 방향을 차례로 끝내는 것",
        "연결의 두 방향은 따로 끝납니다. 양쪽이 각각 더 보낼 것이 없음을 FIN으로 알리고, FIN마다 확인 응답을 받습니다.",
        course: "FIN → ACK → FIN → ACK", flow: "나중에 닫는 쪽이 자신의 FIN을 보내기 전까지 보내는 데이터",
        "FIN마다 시퀀스 번호 하나를 소비하므로, 그 확인 응답 번호는 FIN의 번호에 1을 더한 값입니다.",
        "첫 FIN을 받은 쪽은 자신의 FIN을 보내기 전까지 데이터를 더 보낼 수 있습니다.",
        "먼저 닫은 쪽은 되풀이되는 FIN에 응답하려고 TIME-WAIT에서 기다립니다.")
    case .threeSegmentClose:
      PatternPage(
        "3-way 연결 해제", for: "연결의 두 방향을 차례로 끝내는 것",
        "첫 FIN을 받은 쪽도 더 보낼 것이 없습니다. 자신의 FIN에 첫 FIN에 대한 ACK를 함께 실어 보내므로 세 세그먼트로 충분합니다.",
        course: "FIN → FIN-ACK → ACK", flow: "데이터 없음(양쪽 모두 더 보낼 것이 없음)",
        "두 번째 세그먼트가 확인 응답이면서 FIN입니다.",
        "첫 FIN을 받은 쪽은 CLOSE-WAIT에 머물지 않고 지나갑니다.",
        "먼저 닫은 쪽은 TIME-WAIT에서 기다립니다.")
    case .simultaneousClose:
      PatternPage(
        "동시 닫기(simultaneous close)", for: "양쪽에서 한꺼번에 연결을 끝내는 것",
        "양쪽이 상대의 FIN을 보기 전에 닫습니다. FIN이 엇갈리고, 각각 확인 응답됩니다.",
        course: "FIN ⇄ FIN → ACK ⇄ ACK", flow: "데이터 없음(양쪽 모두 더 보낼 것이 없음)",
        "양쪽 모두 FIN-WAIT-1, CLOSING, TIME-WAIT를 거칩니다.",
        "양쪽 모두 최대 세그먼트 수명의 두 배를 기다립니다.")
    case .halfClose:
      PatternPage(
        "반닫기(half-close)", for: "한 방향을 끝내고 다른 방향은 이어 가는 것",
        "한쪽이 더 보낼 것이 없음을 FIN으로 알렸습니다. 다른 방향은 아직 열려 있어, 그 방향으로 오는 데이터는 계속 받고 확인 응답합니다.",
        course: "FIN → ACK (→ 데이터 → ACK → FIN → ACK)", flow: "한 방향의 데이터만",
        "닫은 쪽은 FIN-WAIT-2, 상대는 CLOSE-WAIT에 있습니다.",
        "FIN을 보낸 쪽은 확인 응답은 하지만 데이터는 보내지 않습니다.",
        "상대는 다 보낸 뒤 자신의 FIN으로 연결을 끝냅니다.")
    case .unfinishedClose:
      PatternPage(
        "끝나지 않은 연결 해제", for: "연결을 끝내는 것이지만 아직 이루어지지 않음",
        "연결을 닫기 시작했으나, FIN이 모두 확인 응답되기 전에 트레이스가 끝납니다.",
        course: "FIN …", flow: "닫은 쪽의 새 데이터는 없음",
        "FIN을 보낸 쪽은 확인 응답을 기다리며, 오지 않으면 FIN을 다시 보냅니다.")
    case .reset:
      PatternPage(
        "재설정(RST)", for: "연결을 바로 끝내거나 연결이 없음을 알리는 것",
        "RST는 세그먼트가 어떤 연결에도 속하지 않음을 알리거나, 연결을 포기함을 알립니다. RST를 받아들인 쪽은 연결을 잊거나 LISTEN으로 돌아갑니다.",
        course: "RST", flow: "없음. 그 연결에서 전송 중이던 것은 사라짐",
        "RST에는 RST로 응답하지 않으며, RST는 시퀀스 번호를 소비하지 않습니다.",
        "다음 번호와 정확히 같아야 받아들이므로 남이 쉽게 위조하지 못합니다. 윈도우 안의 다른 번호에는 challenge ACK로 응답합니다.",
        "그 뒤에 TIME-WAIT에서 기다리는 쪽이 없습니다.")
    case .halfOpenDiscovery:
      PatternPage(
        "반열림(half-open) 연결의 발견", for: "상대가 연결을 잊었음을 알아내는 것",
        "한쪽이 재부팅했거나 연결을 포기하여 더는 연결을 모르는데, 상대는 아직 연결이 있다고 여깁니다. 다음 세그먼트에서 그것이 드러나고, RST가 연결을 치웁니다.",
        course: "세그먼트 (→ 맞지 않는 응답) → RST", flow: "없음. 한쪽에 연결이 없으므로 전달되지 않음",
        "연결을 잊은 쪽은 RST가 아닌 그 연결의 세그먼트에 RST로 응답합니다.",
        "RST는 응답 대상의 확인 응답 번호를 자신의 시퀀스 번호로 쓰므로 상대가 받아들입니다.",
        "그 뒤에 새 연결을 열 수 있습니다.")
    case .givenUp:
      PatternPage(
        "연결 포기", for: "응답하지 않는 상대를 더 기다리지 않는 것",
        "한쪽이 보낸 것이 아무리 다시 보내도 확인 응답되지 않아, 그쪽이 마침내 연결을 포기합니다.",
        course: "세그먼트 → 재전송 … → CLOSED", flow: "확인 응답되는 것 없음",
        "다시 보낼 때마다 더 오래 기다립니다.",
        "상대는 이를 알지 못하므로 연결이 아직 있다고 믿을 수 있습니다.",
        "그런 상대가 나중에 보내는 것에는 RST로 응답합니다.")
    case .exchange:
      PatternPage(
        "세그먼트 교환", for: "연결 가운데의 세그먼트를 보이는 것",
        "열기도 닫기도 아닌, 연결 가운데의 세그먼트입니다.",
        course: "…", flow: "세그먼트에 적힌 대로",
        "양쪽의 상태는 바뀌지 않습니다.")
    }
  }
}
