namespace GeScheiterWeiter.Statistics;

/// <param name="DaysBefore">Days before the beginning; 0 is the day itself.</param>
/// <param name="Seats">Seats taken until then.</param>
public sealed record FillPoint(int DaysBefore, int Seats);

/// <summary>How the seats of an edition filled. Seats given back later are not in it.</summary>
public sealed record FillCurve(string Edition, int? Capacity, IReadOnlyList<FillPoint> Points);
