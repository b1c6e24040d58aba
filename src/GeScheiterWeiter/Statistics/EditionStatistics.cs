namespace GeScheiterWeiter.Statistics;

/// <summary>The numbers about one edition.</summary>
public sealed record EditionStatistics(
    IReadOnlyList<SignUpDay> Course,
    IReadOnlyList<TimelineMark> Marks,
    IReadOnlyList<Share> Sides,
    IReadOnlyList<Share> Organisations,
    IReadOnlyList<Share> Roles,
    IReadOnlyList<FillCurve> Fill);
