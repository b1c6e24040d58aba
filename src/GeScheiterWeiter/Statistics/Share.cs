namespace GeScheiterWeiter.Statistics;

/// <param name="Label">Of whom.</param>
/// <param name="Count">How many.</param>
public sealed record Share(string Label, int Count)
{
    /// <summary>The label of all who are in no group of their own.</summary>
    public const string Others = "alle anderen";

    public bool IsOthers => Label == Others;
}
