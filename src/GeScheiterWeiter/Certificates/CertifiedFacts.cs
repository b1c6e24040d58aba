using System.Globalization;
using System.Text;
using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Certificates;

/// <summary>
/// What a certificate's code vouches for: which edition, on which day, for how long, and whose name. Nothing here may ever change,
/// or no code on paper is known any more; so it leans on nothing that may.
/// </summary>
public static class CertifiedFacts
{
    /// <summary>Letters Unicode does not take apart. Frozen: the folding that searches look through may grow, this one may not.</summary>
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ı'] = "i",
    };

    public static byte[] Of(Edition edition, string name) => Encoding.UTF8.GetBytes(string.Join(
        '\n', "certificate", edition.Id.ToString("N"), DayOf(edition), MinutesOf(edition), FoldedName(name)));

    public static string MinutesOf(Edition edition) =>
        ((int)(edition.EndUtc - edition.StartUtc).TotalMinutes).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Small letters and digits alone, without accents, "ae" as "a": so that "Müller-Lüdenscheidt" is "mueller ludenscheidt", too. A name
    /// of nothing but signs is what it is.
    /// </summary>
    internal static string FoldedName(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            var small = char.ToLowerInvariant(c);
            if (Letters.TryGetValue(small, out var letters))
                folded.Append(letters);
            else if (char.IsLetterOrDigit(small) || char.IsSurrogate(small))
                folded.Append(small);
        }

        folded.Replace("ae", "a").Replace("oe", "o").Replace("ue", "u");
        return folded.Length == 0 ? name.Trim() : folded.ToString();
    }

    private static string DayOf(Edition edition) =>
        LocalTime.FromUtc(edition.StartUtc, edition.TimeZone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
