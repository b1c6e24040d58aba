using System.Text;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Mail.Letters.Layout;

/// <summary>What stands around every letter: the name of the site above, who runs it and its legal pages below.</summary>
internal sealed partial class LetterLayout
{
    /// <summary>What is between the gaps, and the names of the gaps: by turns, beginning and ending with what is between.</summary>
    private readonly string[] _pieces;
    private readonly int _length;
    private readonly string _textFooter;
    private readonly CurrentOperator _operatedBy;

    public LetterLayout(ILinks links, CurrentOperator operatedBy)
    {
        _operatedBy = operatedBy;
        var layout = Read()
            .Replace("{{Home}}", HtmlValue.Encode(links.Home().AbsoluteUri), StringComparison.Ordinal)
            .Replace("{{Imprint}}", HtmlValue.Encode(links.Imprint().AbsoluteUri), StringComparison.Ordinal)
            .Replace("{{Privacy}}", HtmlValue.Encode(links.Privacy().AbsoluteUri), StringComparison.Ordinal);
        _length = layout.Length;
        _pieces = Gap().Split(layout);
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
        var html = new StringBuilder(_length + 4096);
        for (var piece = 0; piece < _pieces.Length; piece++)
        {
            if (piece % 2 == 0)
                html.Append(_pieces[piece]);
            else
                Fill(_pieces[piece]);
        }

        return html.ToString();

        void Fill(string gap)
        {
            switch (gap)
            {
                case "Subject": html.Append(HtmlValue.Encode(subject)); break;
                case "Preheader": html.Append(HtmlValue.Encode(Preheader.Of(text))); break;
                case "Body": LetterPart.WriteAll(template.Html, html, letter); break;
                case "Operator": html.Append(HtmlValue.Encode(OperatorWords(" · "))); break;
                case "Fill": html.Append(letter.Colours.Fill); break;
                case "InkInTheDark": html.Append(letter.Colours.InkInTheDark); break;
                default: throw new InvalidOperationException($"Nothing fills {gap} in LetterLayout.html.");
            }
        }
    }

    private string OperatorWords(string joint) =>
        _operatedBy.Contact.Name is { Length: > 0 } name ? $"{joint}ein Angebot von {name}" : "";

    private static string Read()
    {
        using var stream = typeof(LetterLayout).Assembly.GetManifestResourceStream("GeScheiterWeiter.Mail.Letters.Layout.LetterLayout.html")
            ?? throw new FileNotFoundException("LetterLayout.html");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Gap();
}
