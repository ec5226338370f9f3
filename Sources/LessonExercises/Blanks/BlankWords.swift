import Problems
import TraceChecking
import TraceText

/// What is said of blanks that cannot be filled in.
struct BlankWords {
  let language: Language

  /// Why more than one number is right, or none is known; empty where there is exactly one.
  func reason(_ content: Blank.Content) -> String {
    switch content {
    case .one, .likeliest: ""
    case .several(let freedom):
      switch language {
      case .english: english(freedom)
      case .korean: korean(freedom)
      }
    case .unknown:
      switch language {
      case .english:
        "The trace cannot be followed here, or too much of it is blank, so that no number is known."
      case .korean: "여기서는 트레이스를 따라갈 수 없거나 빈칸이 너무 많아 번호를 알 수 없습니다."
      }
    }
  }

  /// Why an initial sequence number is not free.
  func initial(_ number: String) -> String {
    switch language {
    case .english: "An initial sequence number is free, but the trace goes on counting from \(number)."
    case .korean: "초기 시퀀스 번호는 자유롭게 고르지만, 트레이스가 이어서 \(number)부터 셉니다."
    }
  }

  /// Why what arrives on a line of its own has a number.
  ///
  /// - Parameter line: the line that sent it, from 1.
  func arrival(_ number: String, line: Int) -> String {
    switch language {
    case .english: "The segment of line \(line), which arrives here, has \(number)."
    case .korean: "\(line)번째 줄의 세그먼트가 여기 도착하며, 그 값이 \(number)입니다."
    }
  }

  /// That another number is no mistake either.
  func others(_ other: Blank.Alternative) -> String {
    let (number, hint) = (VisibleText.of(other.number), other.hint.rawValue)
    switch language {
    case .english:
      let together = other.isAlone ? "" : " if other blanks changed with it"
      return "\(number), for one, would be no mistake\(together), but would give the hint \(hint)."
    case .korean:
      let together = other.isAlone ? "" : "다른 빈칸도 함께 바꾸면 "
      return "\(together)\(number) 같은 번호도 틀린 것은 아니지만 \(hint) 힌트가 나옵니다."
    }
  }

  /// Why data have a length that a later number tells.
  ///
  /// - Parameters:
  ///   - sentence: which numbers the data use.
  ///   - field: what tells it: the next sequence number of its sender, or an acknowledgment number of the other.
  ///   - end: that number.
  ///   - name: the endpoint that sends it.
  func length(_ sentence: String, toldBy field: BlankField, _ end: String, of name: String) -> String {
    switch language {
    case .english:
      let teller = field == .sequence ? "\(name) goes on with \(end)" : "\(name) then expects \(end)"
      return "\(teller): \(sentence.prefix(1).lowercased())\(sentence.dropFirst())"
    case .korean:
      return field == .sequence
        ? "\(name, .subject) \(end)부터 이어서 보내므로, \(sentence)"
        : "뒤에 \(name, .subject) 보내는 ACK가 \(end)이므로, \(sentence)"
    }
  }

  /// That the numbers behind data tell how long they are.
  var noOtherLength: String {
    switch language {
    case .english: "No other length fits the numbers that follow."
    case .korean: "다른 길이는 뒤에 나오는 번호와 맞지 않습니다."
    }
  }

  /// Why data that are written out have a length.
  func written(_ octets: String) -> String {
    switch language {
    case .english: "The data in the quotation marks are \(octets) octet\(octets == "1" ? "" : "s")."
    case .korean: "따옴표 안의 데이터가 \(octets)옥텟입니다."
    }
  }

  private func english(_ freedom: Blank.Freedom) -> String {
    switch freedom {
    case .initialSequence: "Any number is right: an initial sequence number is free (RFC 9293, 3.4.1)."
    case .first:
      "Any number is right: the trace begins within a connection, and nothing tells where it stands."
    case .unwrittenStart: "It follows from an initial sequence number that the trace does not write."
    case .unwrittenLength: "It follows from the length of data that the trace does not write."
    case .omission(let least): "\(least), or a number farther on: the trace leaves out segments before it."
    case .omissionBehind(let most): "\(most), or a number before it: the trace leaves out segments after it."
    case .together: "It depends on other blanks: more than one number is right, if those fit it."
    case .some: "More than one number is right, but not every: it must fit what follows."
    case .wrongBefore: "A number before it is wrong, so that nothing tells this one."
    case .length: "Any length is right: no later number tells how much data it is."
    case .lengthBetween(0, let most): "Any length up to \(most) is right: that much fits what follows."
    case .lengthBetween(let least, let most):
      "Any length from \(least) to \(most) is right: that much fits what follows."
    case .window: "Any window is right: its sender offers what it has room for (RFC 9293, 3.8.6)."
    case .windowBetween(0, let most):
      "Any window up to \(most) is right: a larger one would be taken back by a later window, which should not shrink "
        + "(RFC 9293, 3.8.6)."
    case .windowBetween(let least, 65535):
      "Any window from \(least) on is right: what follows must fit, and the window should not shrink (RFC 9293, 3.8.6)."
    case .windowBetween(let least, let most):
      "Any window from \(least) to \(most) is right: what follows must fit, and the window should not shrink "
        + "(RFC 9293, 3.8.6)."
    case .choice(let numbers):
      "It is \(numbers.joined(separator: " or ")): nothing tells which of these segments it is."
    case .repeated: "More than one length is right: what is sent again may be packed anew (RFC 9293, 3.8.6)."
    case .oldDuplicate: "Any number is right: an old duplicate was sent before the trace begins."
    case .urgentPointer:
      "Any pointer from 1 on is right: its sender decides where urgent data ends (RFC 9293, 3.8.5)."
    }
  }

  private func korean(_ freedom: Blank.Freedom) -> String {
    switch freedom {
    case .initialSequence: "어떤 번호든 맞습니다. 초기 시퀀스 번호는 자유롭게 고릅니다(RFC 9293, 3.4.1)."
    case .first: "어떤 번호든 맞습니다. 트레이스가 연결 도중에 시작하며, 번호가 어디까지 왔는지 알 수 없습니다."
    case .unwrittenStart: "트레이스에 적혀 있지 않은 초기 시퀀스 번호에 따라 정해집니다."
    case .unwrittenLength: "트레이스에 적혀 있지 않은 데이터 길이에 따라 정해집니다."
    case .omission(let least): "\(least) 또는 더 뒤의 번호가 맞습니다. 트레이스가 앞의 세그먼트를 생략했습니다."
    case .omissionBehind(let most): "\(most) 또는 그 앞의 번호가 맞습니다. 트레이스가 뒤의 세그먼트를 생략했습니다."
    case .together: "다른 빈칸에 따라 다릅니다. 그 빈칸과 맞기만 하면 둘 이상의 번호가 맞습니다."
    case .some: "맞는 번호가 둘 이상이지만, 뒤에 나오는 것과 맞아야 합니다."
    case .wrongBefore: "앞에 틀린 번호가 있어 정할 수 없습니다."
    case .length: "어떤 길이든 맞습니다. 뒤의 어느 번호도 데이터의 길이를 알려 주지 않습니다."
    case .lengthBetween(0, let most): "\(most) 이하의 어떤 길이든 맞습니다. 그만큼이면 뒤와 맞습니다."
    case .lengthBetween(let least, let most):
      "\(least)부터 \(most)까지의 어떤 길이든 맞습니다. 그만큼이면 뒤와 맞습니다."
    case .window: "어떤 윈도우든 맞습니다. 보내는 쪽이 받을 수 있는 만큼을 알립니다(RFC 9293, 3.8.6)."
    case .windowBetween(0, let most):
      "\(most) 이하의 어떤 윈도우든 맞습니다. 더 크면 나중의 윈도우가 이미 알린 윈도우를 줄이게 되는데, 그러지 않는 것이 좋습니다"
        + "(RFC 9293, 3.8.6)."
    case .windowBetween(let least, 65535):
      "\(least) 이상의 어떤 윈도우든 맞습니다. 뒤의 데이터가 들어가야 하고, 앞에서 알린 윈도우는 줄이지 않는 것이 좋습니다"
        + "(RFC 9293, 3.8.6)."
    case .windowBetween(let least, let most):
      "\(least)부터 \(most)까지의 어떤 윈도우든 맞습니다. 뒤의 데이터가 들어가야 하고, 이미 알린 윈도우는 줄이지 않는 것이 좋습니다"
        + "(RFC 9293, 3.8.6)."
    case .choice(let numbers):
      "\(numbers.joined(separator: " 또는 "), .subject) 맞습니다. 어느 세그먼트인지 알려 주는 것이 없습니다."
    case .repeated: "맞는 길이가 둘 이상입니다. 다시 보내는 데이터는 다르게 나누어 보낼 수 있습니다(RFC 9293, 3.8.6)."
    case .oldDuplicate: "어떤 번호든 맞습니다. 오래된 중복 세그먼트는 트레이스가 시작하기 전에 보낸 것입니다."
    case .urgentPointer: "1 이상의 어떤 포인터든 맞습니다. 긴급 데이터의 끝은 보내는 쪽이 정합니다(RFC 9293, 3.8.5)."
    }
  }
}
