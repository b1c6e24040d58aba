using GeScheiterWeiter.Common.Markup;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>
/// The words of a letter, read once: subject, text and HTML as parts with gaps. Values fill the gaps when a letter is
/// written, after the Markdown has been understood; that is why a value can never be Markdown.
/// </summary>
public sealed class LetterTemplate
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private LetterTemplate(IReadOnlyList<LetterPart> subject, IReadOnlyList<LetterPart> text, IReadOnlyList<LetterPart> html)
    {
        Subject = subject;
        Text = text;
        Html = html;
    }

    internal IReadOnlyList<LetterPart> Subject { get; }

    internal IReadOnlyList<LetterPart> Text { get; }

    internal IReadOnlyList<LetterPart> Html { get; }

    /// <summary>Whether a reader of the letter finds the value of this name in it, or a link that leads there.</summary>
    public bool Shows(string name) => Text.Any(part => part.Shows(name));

    /// <summary>The words of the letter's own file.</summary>
    public static LetterTemplate Of(Type letterType) => Of(letterType, LetterWords.OfFile(letterType));

    /// <summary>Words somebody has written for it.</summary>
    /// <exception cref="LetterTemplateException">They do not fit the letter.</exception>
    public static LetterTemplate Of(Type letterType, LetterWords words) => new(
        new LetterTextWriter(letterType).Write(Parsed(letterType, Escaped(words.Subject))),
        new LetterTextWriter(letterType).Write(Parsed(letterType, words.Body)),
        new LetterHtmlWriter(letterType).Write(Parsed(letterType, words.Body)));

    /// <summary>Words that are no letter of their own but part of one, as text and as HTML.</summary>
    /// <exception cref="LetterTemplateException">No letter can show them.</exception>
    internal static (IReadOnlyList<LetterPart> Text, IReadOnlyList<LetterPart> Html) Blocks(Type type, string markdown) =>
        (new LetterTextWriter(type).Write(Parsed(type, markdown)), new LetterHtmlWriter(type).Write(Parsed(type, markdown)));

    /// <returns>What stands in the way of sending a letter in these words; null when nothing does.</returns>
    public static LetterTemplateException? FaultOf(Type letterType, LetterWords words)
    {
        try
        {
            Of(letterType, words);
            return null;
        }
        catch (LetterTemplateException fault)
        {
            return fault;
        }
    }

    private static MarkdownDocument Parsed(Type letterType, string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // So the parser says that it is nested too deeply.
            throw new LetterTemplateException(letterType, LetterFault.TooDeep, "");
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = MarkdownLimits.DeepestNesting }.DisableHtml();
        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new PlaceholderParser());
        return builder.Build();
    }

    /// <summary>A subject is plain words: nothing in it is Markdown.</summary>
    private static string Escaped(string subject) =>
        string.Concat(subject.Select(
            c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && c is not ('{' or '}') ? "\\" + c : c.ToString()));
}
