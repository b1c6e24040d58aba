using System.Text;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>What stands around every letter: the name of the site above, who runs it and its legal pages below.</summary>
internal sealed class LetterLayout
{
    private const string SubjectGap = "{{Subject}}";
    private const string PreheaderGap = "{{Preheader}}";
    private const string BodyGap = "{{Body}}";
    private const string OperatorGap = "{{Operator}}";

    private readonly string _beforeSubject;
    private readonly string _beforePreheader;
    private readonly string _beforeBody;
    private readonly string _beforeOperator;
    private readonly string _afterOperator;
    private readonly int _fixedLength;
    private readonly string _textFooter;
    private readonly CurrentOperator _operatedBy;

    public LetterLayout(ILinks links, CurrentOperator operatedBy)
    {
        _operatedBy = operatedBy;
        var frame = Read()
            .Replace("{{Home}}", HtmlValue.Encode(links.Home().AbsoluteUri), StringComparison.Ordinal)
            .Replace("{{Imprint}}", HtmlValue.Encode(links.Imprint().AbsoluteUri), StringComparison.Ordinal)
            .Replace("{{Privacy}}", HtmlValue.Encode(links.Privacy().AbsoluteUri), StringComparison.Ordinal);
        var subject = frame.IndexOf(SubjectGap, StringComparison.Ordinal);
        var body = frame.IndexOf(BodyGap, StringComparison.Ordinal);
        _beforeSubject = frame[..subject];
        var preheader = frame.IndexOf(PreheaderGap, StringComparison.Ordinal);
        _beforePreheader = frame[(subject + SubjectGap.Length)..preheader];
        _beforeBody = frame[(preheader + PreheaderGap.Length)..body];
        var foot = frame.IndexOf(OperatorGap, StringComparison.Ordinal);
        _beforeOperator = frame[(body + BodyGap.Length)..foot];
        _afterOperator = frame[(foot + OperatorGap.Length)..];
        _fixedLength = frame.Length;
        _textFooter = $"\n{links.Home()}\nImpressum: {links.Imprint()}\nDatenschutz: {links.Privacy()}\n";
    }

    public string Text(LetterTemplate template, Letter letter)
    {
        var text = new StringBuilder();
        LetterPart.WriteAll(template.Text, text, letter);
        return text.ToString().Trim('\n') + $"\n\n-- \nGeScheiterWeiter{OperatorWords(", ")}" + _textFooter;
    }

    /// <param name="text">The same letter as <see cref="Text"/>.</param>
    public string Html(string subject, string text, LetterTemplate template, Letter letter)
    {
        var html = new StringBuilder(_fixedLength + 4096);
        html.Append(_beforeSubject).Append(HtmlValue.Encode(subject))
            .Append(_beforePreheader).Append(HtmlValue.Encode(Preheader.Of(text)))
            .Append(_beforeBody);
        LetterPart.WriteAll(template.Html, html, letter);
        return html.Append(_beforeOperator).Append(HtmlValue.Encode(OperatorWords(" · "))).Append(_afterOperator).ToString();
    }

    private string OperatorWords(string joint) =>
        _operatedBy.Contact.Name is { Length: > 0 } name ? $"{joint}ein Angebot von {name}" : "";

    private static string Read()
    {
        using var stream = typeof(LetterLayout).Assembly.GetManifestResourceStream("GeScheiterWeiter.Mail.Letters.LetterLayout.html")
            ?? throw new FileNotFoundException("LetterLayout.html");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
