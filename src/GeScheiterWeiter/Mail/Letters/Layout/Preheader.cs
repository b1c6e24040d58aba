namespace GeScheiterWeiter.Mail.Letters.Layout;

/// <summary>What a list of mails shows beside the subject: the first sentence after the greeting, without its lines.</summary>
internal static class Preheader
{
    private const int Longest = 140;

    /// <param name="text">A letter as plain text: a greeting, and paragraphs with an empty line between them.</param>
    public static string Of(string text)
    {
        var greeting = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (greeting < 0)
            return "";
        var rest = text.AsSpan(greeting + 2);
        var end = rest.IndexOf("\n\n", StringComparison.Ordinal);
        var words = (end < 0 ? rest : rest[..end]).ToString().Replace('\n', ' ').Trim();
        return words.Length <= Longest ? words : words[..Math.Max(words.LastIndexOf(' ', Longest), Longest / 2)] + " …";
    }
}
