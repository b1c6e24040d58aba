using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.ShareImages;

/// <summary>What stands on a share picture.</summary>
/// <param name="Title">Large, up to four lines.</param>
/// <param name="Line">Below: names, or when it is.</param>
/// <param name="Accent">The colour it is printed on.</param>
public sealed record ShareWords(string Title, string Line, EditionAccent Accent)
{
    /// <summary>The faces of who tells: encoded pictures, of which no more than <see cref="SharePortraits.Most"/> are drawn.</summary>
    public IReadOnlyList<byte[]> Portraits { get; init; } = [];
}
