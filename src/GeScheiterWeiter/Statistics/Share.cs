namespace GeScheiterWeiter.Statistics;

/// <param name="Label">Of whom.</param>
/// <param name="Count">How many.</param>
public sealed record Share(string Label, int Count);
