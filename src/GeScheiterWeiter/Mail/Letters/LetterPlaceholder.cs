using System.Reflection;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>A value that may stand in the words of a letter.</summary>
/// <param name="Property">What the letter calls it.</param>
/// <param name="IsLink">Whether it is where a link leads, instead of words.</param>
/// <param name="IsIndispensable">Whether it must stand there.</param>
public sealed record LetterPlaceholder(string Property, bool IsLink, bool IsIndispensable)
{
    /// <summary>As it is written, in German.</summary>
    public string Written =>
        IsLink ? $"[Beschriftung]({{{{{PlaceholderWords.Of(Property)}}}}})" : $"{{{{{PlaceholderWords.Of(Property)}}}}}";

    public string Meaning => PlaceholderWords.MeaningOf(Property);

    /// <summary>Every one a letter has.</summary>
    public static IReadOnlyList<LetterPlaceholder> Of(Type letterType) =>
    [
        .. letterType.GetConstructors()[0].GetParameters().Select(value => new LetterPlaceholder(
            value.Name ?? "", value.ParameterType == typeof(Uri), value.IsDefined(typeof(IndispensableAttribute)))),
    ];
}
