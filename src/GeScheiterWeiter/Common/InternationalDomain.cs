using System.Globalization;
using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Common;

/// <summary>Domains beyond ASCII: computers write "xn--stdte-hra.example", people "städte.example".</summary>
public static partial class InternationalDomain
{
    private const string Prefix = "xn--";

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>Whether a part of it is written as computers do.</summary>
    public static bool IsEncoded(string text) => text.Contains(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>As people write it; what stands for nothing they could write stays as it is.</summary>
    public static string Readable(string domain)
    {
        try
        {
            var readable = Idn.GetUnicode(domain);
            return string.Equals(Idn.GetAscii(readable), domain, StringComparison.OrdinalIgnoreCase) ? readable : domain;
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }

    /// <summary>A text in which every label is written as people do, wherever it stands.</summary>
    public static string ReadableIn(string text) =>
        IsEncoded(text) ? EncodedLabel().Replace(text, label => Readable(label.Value)) : text;

    [GeneratedRegex(@"(?<![\p{L}\p{N}-])xn--[a-z0-9-]{1,59}(?![\p{L}\p{N}-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EncodedLabel();
}
