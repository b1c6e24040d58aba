namespace GeScheiterWeiter.Statistics;

/// <summary>The numbers about one edition.</summary>
public sealed record EditionFigures(
    IReadOnlyList<SignUpDay> Course,
    IReadOnlyList<CourseMark> Marks,
    IReadOnlyList<Share> Sides,
    IReadOnlyList<Share> Organisations,
    IReadOnlyList<Share> Roles,
    IReadOnlyList<FillCurve> Fill);
