using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary><c>{{Property}}</c> in the words of a letter.</summary>
internal sealed class PlaceholderInline(string property) : LeafInline
{
    public string Property { get; } = property;
}

/// <summary>Recognises placeholders while the Markdown is read, long before there are values.</summary>
internal sealed class PlaceholderParser : InlineParser
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜäöüß0123456789");

    public PlaceholderParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var end = rest.IndexOf("}}", StringComparison.Ordinal);
        if (end < 0 || !TryName(rest[..(end + 2)], out var property))
            return false;

        processor.Inline = new PlaceholderInline(property);
        slice.Start += end + 2;
        return true;
    }

    public static bool TryName(ReadOnlySpan<char> text, out string property)
    {
        var isPlaceholder = text.Length > 4 && text.StartsWith("{{", StringComparison.Ordinal)
            && text.EndsWith("}}", StringComparison.Ordinal) && text[2..^2].IndexOfAnyExcept(NameCharacters) < 0;
        property = isPlaceholder ? text[2..^2].ToString() : "";
        return isPlaceholder;
    }
}
