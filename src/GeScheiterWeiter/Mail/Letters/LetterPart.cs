using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters.Layout;
using GeScheiterWeiter.Mail.Outbox;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>A piece of a letter that has been read once and is written for every recipient.</summary>
internal abstract class LetterPart
{
    public abstract void WriteTo(StringBuilder output, Letter letter);

    /// <summary>Whether the value of this name is written here.</summary>
    public virtual bool Shows(string name) => false;

    public static void WriteAll(IReadOnlyList<LetterPart> parts, StringBuilder output, Letter letter)
    {
        foreach (var part in parts)
            part.WriteTo(output, letter);
    }
}

/// <summary>Words or markup of the template itself.</summary>
internal sealed class FixedPart(string content) : LetterPart
{
    public string Content { get; } = content;

    public override void WriteTo(StringBuilder output, Letter letter) => output.Append(Content);
}

/// <summary>A place for one of the letter's colours.</summary>
internal sealed class ColourPart(Func<LetterColours, string> colour) : LetterPart
{
    public override void WriteTo(StringBuilder output, Letter letter) => output.Append(colour(letter.Colours));
}

/// <summary>A place for a value.</summary>
internal abstract class ValuePart(LetterProperty property) : LetterPart
{
    protected LetterProperty Property => property;

    public override bool Shows(string name) => property.Name == name;
}

/// <summary>A value in plain text; further lines of it keep the indent of the first.</summary>
internal sealed class TextValue(LetterProperty property, string indent) : ValuePart(property)
{
    public override void WriteTo(StringBuilder output, Letter letter) =>
        output.Append(PlainWords.Unlinked(Property.Read(letter)).Replace("\n", "\n" + indent, StringComparison.Ordinal));
}

/// <summary>A value in HTML: it cannot become markup.</summary>
internal sealed class HtmlValue(LetterProperty property) : ValuePart(property)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);

    public override void WriteTo(StringBuilder output, Letter letter)
    {
        var value = Dashes.Held(PlainWords.Unlinked(Property.Read(letter)));
        if (!value.Contains('\n', StringComparison.Ordinal))
            output.Append(Encode(value));
        else
            output.AppendJoin("<br>", value.Split('\n').Select(Encode));
    }
}

/// <summary>A value that is blocks of its own, in plain text; its lines keep the indent of the place it stands in.</summary>
internal sealed class TextProse(LetterProperty property, string indent) : ValuePart(property)
{
    public override void WriteTo(StringBuilder output, Letter letter)
    {
        var lines = Property.Read(letter).Split('\n').Select((line, number) => number == 0 ? line : (indent + line).TrimEnd());
        output.AppendJoin('\n', lines).Append('\n');
    }
}

/// <summary>A value that is blocks of its own, in HTML.</summary>
internal sealed class HtmlProse(LetterProperty property) : ValuePart(property)
{
    public override void WriteTo(StringBuilder output, Letter letter)
    {
        if (Property.Prose(letter) is { } prose)
            WriteAll(prose.Html, output, letter);
    }
}

/// <summary>Where a link leads, in plain text.</summary>
internal sealed class TextDestination(LetterProperty property) : ValuePart(property)
{
    public override void WriteTo(StringBuilder output, Letter letter) => output.Append(Property.Read(letter));
}

/// <summary>Where a link leads, within an HTML attribute.</summary>
internal sealed class HtmlDestination(LetterProperty property) : ValuePart(property)
{
    public override void WriteTo(StringBuilder output, Letter letter) => output.Append(HtmlValue.Encode(Property.Read(letter)));
}

/// <summary>A block that is nothing but one value: left out where the value is empty.</summary>
internal sealed class OptionalPart(LetterProperty property, IReadOnlyList<LetterPart> parts) : LetterPart
{
    public override void WriteTo(StringBuilder output, Letter letter)
    {
        if (property.Read(letter).Length > 0)
            WriteAll(parts, output, letter);
    }

    public override bool Shows(string name) => parts.Any(part => part.Shows(name));
}

/// <summary>What people typed, made harmless for places where mail programs read more into it than words.</summary>
internal static class PlainWords
{
    private const string ZeroWidthSpace = "\u200B";

    /// <summary>Mail programs turn what looks like an address into a link: an invisible space keeps it words.</summary>
    public static string Unlinked(string value) =>
        value.Contains("://", StringComparison.Ordinal) || value.Contains("www.", StringComparison.OrdinalIgnoreCase)
            ? value.Replace("://", ":" + ZeroWidthSpace + "//", StringComparison.Ordinal)
                .Replace("www.", "www" + ZeroWidthSpace + ".", StringComparison.OrdinalIgnoreCase)
            : value;

    /// <summary>Fit for a header, and for the title of the letter's page.</summary>
    public static string Subject(string value) =>
        FoldedText.Cut(Unlinked(TypedText.Line(value, OutboxMail.MaxSubjectLength)), OutboxMail.MaxSubjectLength);
}
