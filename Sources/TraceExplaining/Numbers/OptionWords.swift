import Problems

/// The sentences of options.
extension NumberWords {
  func maximumSegmentSize(_ octets: String) -> String {
    switch language {
    case .english: "\(receiver) may put at most \(octets) octets of data into one segment to \(sender)."
    case .korean: "\(receiver, .subject) 보내는 한 세그먼트에는 데이터를 \(octets)옥텟까지 담을 수 있습니다."
    }
  }

  /// - Parameters:
  ///   - shift: the shift count.
  ///   - isAgreed: whether it answers an offer, so that both use it; `nil` where the other SYN is not known.
  func windowScale(shift: UInt8, isAgreed: Bool?) -> String {
    let factor = String(UInt64(1) << UInt64(min(shift, 14)))
    switch language {
    case .english:
      switch isAgreed {
      case .some(true):
        return
          "From now on the windows of \(sender) count in units of \(factor) octets (2 to the power of \(shift)), "
          + "as both SYNs have the option."
      case .some(false):
        return "The SYN of \(receiver) had no such option, so windows are not scaled."
      case .none:
        return
          "\(sender) offers to count its windows in units of \(factor) octets (2 to the power of \(shift)), if "
          + "\(receiver) does so too."
      }
    case .korean:
      switch isAgreed {
      case .some(true):
        return "두 SYN에 이 옵션이 모두 있으므로, 이제부터 \(sender)의 윈도우는 \(factor)옥텟(2의 \(shift)제곱) 단위로 셉니다."
      case .some(false):
        return "\(receiver)의 SYN에 이 옵션이 없었으므로 윈도우에 스케일을 쓰지 않습니다."
      case .none:
        return
          "\(sender, .subject), \(receiver)도 이 옵션을 쓴다면 자신의 윈도우를 \(factor)옥텟(2의 \(shift)제곱) 단위로 세겠다고 제안합니다."
      }
    }
  }

  var selectiveAcknowledgmentPermitted: String {
    switch language {
    case .english: "\(sender) understands selective acknowledgments."
    case .korean: "\(sender, .topic) 선택적 확인 응답을 지원합니다."
    }
  }

  /// What is true of a block of SACK.
  enum Block: Hashable, Sendable {
    /// It is held behind a gap.
    case held
    /// It was received before, and has come once more.
    case duplicate
    /// It has not arrived.
    case unreceived
  }

  func selectiveAcknowledgment(first: String, last: String, _ block: Block) -> String {
    let isOne = first == last
    switch language {
    case .english:
      let octets = isOne ? "The octet \(first) has" : "The octets \(first) to \(last) have"
      return switch block {
      case .held: "\(octets) arrived, after others that are missing."
      case .duplicate: "\(octets) arrived twice."
      case .unreceived: "\(octets) not\(isOne ? "" : " all") arrived, so nothing can be said of them."
      }
    case .korean:
      let octets = isOne ? "옥텟 \(first)" : "옥텟 \(first)부터 \(last)까지"
      return switch block {
      case .held: "빠진 것 뒤의 \(octets, .subject) 도착했습니다."
      case .duplicate: "\(octets, .subject) 두 번 도착했습니다."
      case .unreceived: "\(octets, .topic) \(isOne ? "" : "모두 ")도착하지 않았으므로 알릴 수 없습니다."
      }
    }
  }

  /// - Parameter isTold: whether it was told what becomes of the values.
  func timestampValue(_ value: String, isTold: Bool) -> String {
    switch language {
    case .english:
      isTold
        ? "\(sender)'s clock shows \(value)."
        : "\(sender)'s clock shows \(value); \(receiver) sends back the latest value that it has taken."
    case .korean:
      isTold
        ? "\(sender)의 시계가 \(value, .object) 가리킵니다."
        : "\(sender)의 시계가 \(value, .object) 가리킵니다. \(receiver, .topic) 받아 둔 것 가운데 가장 최근의 값을 돌려보냅니다."
    }
  }

  /// What `TSecr` gives back; only an acknowledgment of something new is measured with (RFC 7323, 4.1).
  func timestampEcho(_ value: String, isMeasured: Bool) -> String {
    switch language {
    case .english:
      isMeasured
        ? "\(value) is a TSval of \(receiver), given back so that it can measure the round trip."
        : "\(value) is a TSval of \(receiver), given back; as nothing new is acknowledged, nothing is measured with it."
    case .korean:
      isMeasured
        ? "\(receiver, .subject) 보낸 TSval \(value, .object) 돌려보냅니다. \(receiver, .topic) 이것으로 왕복 시간을 잽니다."
        : "\(receiver, .subject) 보낸 TSval \(value, .object) 돌려보냅니다. 새로 확인 응답하는 것이 없어 왕복 시간을 재는 데에는 쓰지 않습니다."
    }
  }

  var timestampWithoutAcknowledgment: String {
    switch language {
    case .english: "Without ACK there is no time to give back."
    case .korean: "ACK가 없으면 돌려보낼 시각이 없습니다."
    }
  }

  /// An option that is agreed on while the connection opens, in another segment.
  var optionOutsideSyn: String {
    switch language {
    case .english: "Only a SYN can agree on this option; here it means nothing."
    case .korean: "이 옵션은 SYN에서만 정할 수 있으며, 여기서는 뜻이 없습니다."
    }
  }

  var windowScaleTooLarge: String {
    switch language {
    case .english: "Windows are multiplied by 2 to the power of 14 at most, 16384."
    case .korean: "윈도우에는 2의 14제곱인 16384까지만 곱할 수 있습니다."
    }
  }

  func fastOpen(isRequest: Bool, isAnswer: Bool) -> String {
    switch language {
    case .english:
      isRequest
        ? "\(sender) asks for a cookie, with which a later SYN can carry data."
        : isAnswer
          ? "The cookie that \(receiver) may send with its next SYN."
          : "The cookie that \(receiver) gave \(sender)."
    case .korean:
      isRequest
        ? "\(sender, .subject) 쿠키를 요청합니다. 쿠키가 있으면 다음 SYN에 데이터를 실을 수 있습니다."
        : isAnswer
          ? "\(receiver, .subject) 다음 SYN과 함께 보낼 수 있는 쿠키입니다." : "\(sender, .subject) 전에 받은 쿠키입니다."
    }
  }
}
