using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>The letter for programs and people that prefer plain text: addresses are written out, nothing is lost.</summary>
internal sealed class LetterTextWriter(Type letterType) : LetterWriter(letterType)
{
    /// <summary>Begins every line after the first of a block.</summary>
    private string _indent = "";

    /// <summary>Begins the next line instead of the indent: the bullet of a list.</summary>
    private string? _bullet;

    private bool _tight;

    /// <summary>Of the next item; null in a list without numbers.</summary>
    private int? _number;

    protected override void BetweenBlocks()
    {
        if (!_tight)
            Add(_indent.TrimEnd() + "\n");
    }

    protected override void Paragraph(ParagraphBlock block)
    {
        BeginLine();
        Inlines(block.Inline);
        Add("\n");
    }

    protected override void Button(LinkInline link)
    {
        BeginLine();
        Inlines(link);
        Add(":\n" + _indent);
        Address(link);
        Add("\n");
    }

    protected override void Prose(LetterProperty property)
    {
        BeginLine();
        Add(new TextProse(property, _indent));
    }

    protected override void Heading(HeadingBlock block)
    {
        BeginLine();
        Inlines(block.Inline);
        Add("\n");
    }

    protected override void List(ListBlock block)
    {
        var (outerTight, outerNumber) = (_tight, _number);
        _tight = !block.IsLoose;
        _number = !block.IsOrdered
            ? null
            : int.TryParse(block.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        Blocks(block);
        (_tight, _number) = (outerTight, outerNumber);
    }

    protected override void Item(ListItemBlock block)
    {
        var (outerIndent, bullet) = (_indent, _number is null ? "- " : $"{_number++}. ");
        _bullet = outerIndent + bullet;
        _indent = outerIndent + new string(' ', bullet.Length);
        Blocks(block);
        _indent = outerIndent;
    }

    protected override void Quote(QuoteBlock block)
    {
        var outer = _indent;
        _indent += "> ";
        Blocks(block);
        _indent = outer;
    }

    protected override void Rule() => Add(_indent + "* * *\n");

    protected override void Words(string words) => Add(words);

    protected override void Value(LetterProperty property) => Add(new TextValue(property, _indent));

    protected override void Link(LinkInline link)
    {
        Inlines(link);
        Add(" (");
        Address(link);
        Add(")");
    }

    protected override void Emphasis(EmphasisInline emphasis) => Inlines(emphasis);

    protected override void LineBreak() => Add("\n" + _indent);

    private void Address(LinkInline link)
    {
        if (Destination(link) is { } property)
            Add(new TextDestination(property));
        else
            Add((link.Url ?? "").Replace("mailto:", "", StringComparison.Ordinal));
    }

    private void BeginLine()
    {
        Add(_bullet ?? _indent);
        _bullet = null;
    }
}
