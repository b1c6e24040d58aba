namespace GeScheiterWeiter.Statistics;

/// <param name="DaysBefore">Days before the beginning; 0 is the day itself.</param>
/// <param name="Seats">Seats taken until then.</param>
public sealed record FillPoint(int DaysBefore, int Seats);

/// <summary>How the seats of an edition filled. Seats given back later are not in it.</summary>
/// <param name="Edition">Whose seats.</param>
/// <param name="Capacity">How many there are; null for no limit.</param>
/// <param name="Points">The days on which seats were taken, the earliest first.</param>
/// <param name="KnownUntil">Days before the beginning up to which anything is known: today, and 0 once it has begun.</param>
public sealed record FillCurve(string Edition, int? Capacity, IReadOnlyList<FillPoint> Points, int KnownUntil);
