namespace GeScheiterWeiter.Statistics;

/// <summary>How things stand, for the first page of the admin area.</summary>
/// <param name="Next">The next edition; null when none is planned.</param>
/// <param name="LettersWaiting">To be delivered.</param>
/// <param name="LettersGivenUp">Refused for good.</param>
/// <param name="ToBeTold">Who has left an address to be told when the next registration opens.</param>
/// <param name="MissingOperatorDetails">What the law wants said and nobody has filled in.</param>
/// <param name="NextSteps">What to do, the most urgent first.</param>
public sealed record DashboardFigures(
    EditionSummary? Next, int LettersWaiting, int LettersGivenUp, int ToBeTold,
    IReadOnlyList<string> MissingOperatorDetails, IReadOnlyList<NextStep> NextSteps);
