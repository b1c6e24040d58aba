namespace GeScheiterWeiter.Statistics;

/// <summary>The numbers about one edition.</summary>
/// <param name="People">Of whom the shares are.</param>
public sealed record EditionStatistics(
    PeopleCount People,
    IReadOnlyList<SignUpDay> Course,
    IReadOnlyList<TimelineMark> Marks,
    IReadOnlyList<Share> Sides,
    IReadOnlyList<Share> Organisations,
    IReadOnlyList<Share> Roles,
    IReadOnlyList<FillCurve> Fill)
{
    /// <summary>What was answered to the questions of the sign-up, in their order.</summary>
    public IReadOnlyList<AnswerCount> Answers { get; init; } = [];
}
