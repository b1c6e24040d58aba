using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Web.Organizers.Outbox.List;

/// <summary>
/// Personal links open doors for one person only: whoever looks at a letter afterwards sees that there was one, not where it leads.
/// </summary>
public static partial class LinkSecretMask
{
    public static string In(string letter) => Secret().Replace(letter, "verborgen");

    /// <summary>Long and mixed as no address for everybody is.</summary>
    [GeneratedRegex("(?<![A-Za-z0-9_-])(?=[a-z0-9-]*[A-Z_])[A-Za-z0-9_-]{40,}")]
    private static partial Regex Secret();
}
