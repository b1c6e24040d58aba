namespace GeScheiterWeiter.Common;

/// <summary>A link people may follow from a talk or a speaker.</summary>
/// <param name="Label">What is read.</param>
/// <param name="Url">Absolute, http or https.</param>
public sealed record NamedLink(string Label, string Url)
{
    public const int MaxLabelLength = 100;
    public const int MaxUrlLength = 500;
}
