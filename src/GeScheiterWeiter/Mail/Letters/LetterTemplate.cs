using System.Reflection;
using Markdig;
using Markdig.Parsers.Inlines;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>
/// A letter's Markdown file, read once: subject, text and HTML as parts with gaps. Values fill the gaps when a letter is
/// written, after the Markdown has been understood; that is why a value can never be Markdown.
/// </summary>
internal sealed class LetterTemplate
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private LetterTemplate(IReadOnlyList<LetterPart> subject, IReadOnlyList<LetterPart> text, IReadOnlyList<LetterPart> html)
    {
        Subject = subject;
        Text = text;
        Html = html;
    }

    public IReadOnlyList<LetterPart> Subject { get; }

    public IReadOnlyList<LetterPart> Text { get; }

    public IReadOnlyList<LetterPart> Html { get; }

    public static LetterTemplate Of(Type letterType)
    {
        var source = FileOf(letterType).ReplaceLineEndings("\n");
        var (subject, body) = source.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end
            ? (source[..end], source[end..])
            : throw new LetterTemplateException(letterType, "its first line is the subject, the rest the letter.");
        return new LetterTemplate(
            new LetterTextWriter(letterType).Write(Markdown.Parse(Escaped(subject), Pipeline)),
            new LetterTextWriter(letterType).Write(Markdown.Parse(body, Pipeline)),
            new LetterHtmlWriter(letterType).Write(Markdown.Parse(body, Pipeline)));
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.InlineParsers.InsertBefore<EscapeInlineParser>(new PlaceholderParser());
        return builder.Build();
    }

    /// <summary>A subject is plain words: nothing in it is Markdown.</summary>
    private static string Escaped(string subject) =>
        string.Concat(subject.Select(
            c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && c is not ('{' or '}') ? "\\" + c : c.ToString()));

    private static string FileOf(Type letterType)
    {
        var assembly = letterType.Assembly;
        var ending = $".Letters.{letterType.Name}.md";
        var names = assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal)).ToList();
        if (names is not [var only])
            throw new LetterTemplateException(
                letterType, $"there must be exactly one file Letters/{letterType.Name}.md, there are {names.Count}.");

        using var reader = new StreamReader(Open(assembly, only));
        return reader.ReadToEnd();
    }

    private static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
}
