using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters.Layout;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>
/// A value of a letter that organizers have written in Markdown. Where its placeholder stands alone it is blocks of its own, among other
/// words it is plain words. It knows no placeholders: whoever gets it reads the same.
/// </summary>
public sealed class LetterProse
{
    private LetterProse(string text, IReadOnlyList<LetterPart> html) => (Text, Html) = (text, html);

    /// <summary>Without a line break at its end.</summary>
    internal string Text { get; }

    internal IReadOnlyList<LetterPart> Html { get; }

    /// <summary>What no letter can show is shown as it was typed, so that one is written in any case.</summary>
    /// <returns>Null: there is nothing to read.</returns>
    public static LetterProse? Of(string markdown)
    {
        if (markdown.Length == 0)
            return null;
        try
        {
            return Read(markdown);
        }
        catch (LetterTemplateException)
        {
            return AsTyped(markdown);
        }
    }

    /// <returns>What stands in the way of showing it in a letter; null when nothing does.</returns>
    public static LetterTemplateException? FaultOf(string markdown)
    {
        try
        {
            Read(markdown);
            return null;
        }
        catch (LetterTemplateException fault)
        {
            return fault;
        }
    }

    private static LetterProse Read(string markdown)
    {
        var (text, html) = LetterTemplate.Blocks(typeof(LetterProse), markdown);
        return new LetterProse(Written(text).Trim('\n'), html);
    }

    /// <summary>There is no place for a value in it.</summary>
    private static string Written(IReadOnlyList<LetterPart> parts) =>
        string.Concat(parts.OfType<FixedPart>().Select(part => part.Content));

    private static LetterProse AsTyped(string markdown)
    {
        var words = PlainWords.Unlinked(markdown);
        var html = string.Join("<br>", Dashes.Held(words).Split('\n').Select(HtmlValue.Encode));
        return new LetterProse(words, [new FixedPart($"{LetterStyles.Paragraph}{html}</p>\n")]);
    }
}
