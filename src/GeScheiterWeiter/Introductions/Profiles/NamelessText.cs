using System.Text;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Introductions.Profiles;

/// <summary>What gives somebody away in a text that is read without their name.</summary>
public enum Giveaway
{
    /// <summary>A word of their name, or of their organisation.</summary>
    Name,
    MailAddress,
    WebAddress,
    PhoneNumber,
}

/// <summary>Looks for it. Full-width letters and the like are read as people read them.</summary>
public static partial class NamelessText
{
    private const int LongestLook = 2000;

    /// <returns>Null where nothing gives them away.</returns>
    public static Giveaway? Look(string? text, Registration registration)
    {
        if (text is null)
            return null;
        var read = FoldedText.Cut(text, LongestLook).Normalize(NormalizationForm.FormKC);
        if (MailAddress().IsMatch(read))
            return Giveaway.MailAddress;
        if (HoldsWebAddress(read))
            return Giveaway.WebAddress;
        if (PhoneNumber().IsMatch(read))
            return Giveaway.PhoneNumber;

        var words = FoldedText.AllWords(text);
        return TellingWords.Of(registration.Name, registration.Organisation)
            .Any(name => words.Any(word => TellingWords.Means(word, name)))
            ? Giveaway.Name
            : null;
    }

    public static bool HoldsWebAddress(string text) => WebAddress().IsMatch(text.Normalize(NormalizationForm.FormKC));

    [GeneratedRegex(@"@|\(at\)|\[at\]|\bmailto\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    /// <summary>"z.B." is none, and neither is the end of a sentence: a domain has two small letters behind its stop, at least.</summary>
    [GeneratedRegex(@"://|\bwww\.|[\p{L}\p{Nd}-]{2,}[.\u3002]\p{Ll}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();

    /// <summary>Seven digits in a row, or six with signs between them that begin with a zero or a plus: a year or two is none.</summary>
    [GeneratedRegex(@"\d{7}|(?<!\d)(\+\d|0\d)([\s()/.\u2010-\u2015-]*\d){4}", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneNumber();
}
