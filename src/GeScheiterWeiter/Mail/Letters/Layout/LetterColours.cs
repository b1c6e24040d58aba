namespace GeScheiterWeiter.Mail.Letters.Layout;

/// <summary>The colours a letter is known by, as <c>#rrggbb</c>: mail programs know no others.</summary>
/// <param name="Fill">Of areas and lines; what is printed on it is dark.</param>
/// <param name="Ink">Of links on light paper.</param>
/// <param name="InkInTheDark">Of links on dark paper.</param>
public sealed record LetterColours(string Fill, string Ink, string InkInTheDark)
{
    /// <summary>For letters that belong to no edition.</summary>
    public static LetterColours OfTheSite { get; } = new("#fd826a", "#af2c1f", "#ffa08d");
}
