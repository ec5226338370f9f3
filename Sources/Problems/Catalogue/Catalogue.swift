extension ProblemName {
  /// What the catalogue says of the problem.
  package var entry: any CatalogueEntry.Type {
    switch self {
    case .unreadableLine: UnreadableLine.self
    case .missingSender: MissingSender.self
    case .unknownItem: UnknownItem.self
    case .unknownWord: UnknownWord.self
    case .unknownState: UnknownState.self
    case .missingValue: MissingValue.self
    case .badNumber: BadNumber.self
    case .repeatedItem: RepeatedItem.self
    case .misplacedNumber: MisplacedNumber.self
    case .positionalNumber: PositionalNumber.self
    case .misplacedEvent: MisplacedEvent.self
    case .contradictoryFate: ContradictoryFate.self
    case .unterminatedQuote: UnterminatedQuote.self
    case .badTime: BadTime.self
    case .badDirective: BadDirective.self
    case .unknownProblem: UnknownProblem.self
    case .unknownFenceOption: UnknownFenceOption.self
    case .unclosedFence: UnclosedFence.self
    case .impliedAckFlag: ImpliedAckFlag.self
    case .ackZeroOnSyn: AckZeroOnSyn.self
    case .stateAlias: StateAlias.self
    case .notUTF8: NotUTF8.self
    case .thirdEndpoint: ThirdEndpoint.self
    case .unknownEndpoint: UnknownEndpoint.self
    case .contradictoryFlags: ContradictoryFlags.self
    case .noFlags: NoFlags.self
    case .missingAckFlag: MissingAckFlag.self
    case .lengthMismatch: LengthMismatch.self
    case .urgentPointerWithoutFlag: UrgentPointerWithoutFlag.self
    case .optionOutsideSyn: OptionOutsideSyn.self
    case .optionNotOffered: OptionNotOffered.self
    case .badOption: BadOption.self
    case .windowScaleTooLarge: WindowScaleTooLarge.self
    case .timestampMismatch: TimestampMismatch.self
    case .sackOfUnreceived: SackOfUnreceived.self
    case .mssExceeded: MssExceeded.self
    case .dataOnSyn: DataOnSyn.self
    case .ecnNotNegotiated: EcnNotNegotiated.self
    case .notAllowedInState: NotAllowedInState.self
    case .dataBeforeHandshake: DataBeforeHandshake.self
    case .dataAfterFin: DataAfterFin.self
    case .superseded: Superseded.self
    case .wrongState: WrongState.self
    case .skippedTimeWait: SkippedTimeWait.self
    case .sequenceMismatch: SequenceMismatch.self
    case .acknowledgmentMismatch: AcknowledgmentMismatch.self
    case .acknowledgmentOfUnsent: AcknowledgmentOfUnsent.self
    case .resetMismatch: ResetMismatch.self
    case .beyondWindow: BeyondWindow.self
    case .windowShrunk: WindowShrunk.self
    case .mixedNumbering: MixedNumbering.self
    case .renewedSymbol: RenewedSymbol.self
    case .unwrittenNumber: UnwrittenNumber.self
    case .unwrittenData: UnwrittenData.self
    case .unshownData: UnshownData.self
    case .unshownSyn: UnshownSyn.self
    case .unmarkedRetransmission: UnmarkedRetransmission.self
    case .repeatedAcknowledgment: RepeatedAcknowledgment.self
    case .wrongClaim: WrongClaim.self
    case .arrivalMismatch: ArrivalMismatch.self
    case .unsentArrival: UnsentArrival.self
    case .stillInNetwork: StillInNetwork.self
    case .wrongResponse: WrongResponse.self
    case .unanswered: Unanswered.self
    case .unansweredChallenge: UnansweredChallenge.self
    case .unansweredData: UnansweredData.self
    case .resetWithAck: ResetWithAck.self
    case .halfClosedEnd: HalfClosedEnd.self
    case .incompleteHandshake: IncompleteHandshake.self
    case .incompleteClose: IncompleteClose.self
    case .wrongFinalState: WrongFinalState.self
    case .expectedProblemMissing: ExpectedProblemMissing.self
    case .metadataSyntax: MetadataSyntax.self
    case .metadataLimit: MetadataLimit.self
    case .metadataType: MetadataType.self
    case .metadataValue: MetadataValue.self
    case .metadataConflict: MetadataConflict.self
    case .duplicateKey: DuplicateKey.self
    case .unknownKey: UnknownKey.self
    case .missingTitle: MissingTitle.self
    case .misplacedMetadata: MisplacedMetadata.self
    case .unfitExercise: UnfitExercise.self
    }
  }

  /// How grave the problem is in `profile`; `nil` where it is not reported.
  package func severity(in profile: Profile) -> Severity? { entry.severity[profile] }
}

extension Problem {
  /// One sentence: what was found, what was expected, and the reason; without a final period.
  package func message(in language: Language) -> String {
    name.entry.message(values.shortened, in: language)
  }
}
