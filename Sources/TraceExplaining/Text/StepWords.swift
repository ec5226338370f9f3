package import Problems
package import TCP

extension ArrivalStep {
  /// Its place among the steps of 3.10.7.4, as RFC 9293 counts them: `fifth step`.
  package func label(in language: Language) -> String {
    switch language {
    case .english:
      switch self {
      case .sequenceNumber: "first step"
      case .reset: "second step"
      case .security: "third step"
      case .synchronize: "fourth step"
      case .acknowledgment: "fifth step"
      case .urgent: "sixth step"
      case .text: "seventh step"
      case .finish: "eighth step"
      }
    case .korean: "\(rawValue)단계"
    }
  }
}
