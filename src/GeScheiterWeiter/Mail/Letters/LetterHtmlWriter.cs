using GeScheiterWeiter.Mail.Letters.Layout;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>The letter as HTML. Styles stand on the elements, since many mail programs read no others.</summary>
internal sealed class LetterHtmlWriter(Type letterType) : LetterWriter(letterType)
{
    protected override void Paragraph(ParagraphBlock block)
    {
        Add(LetterStyles.Paragraph);
        Inlines(block.Inline);
        Add("</p>\n");
    }

    protected override void Button(LinkInline link)
    {
        Add(LetterStyles.ButtonBeforeAddress);
        Address(link);
        Add(LetterStyles.ButtonBeforeLabel);
        Inlines(link);
        Add(LetterStyles.ButtonEnd);
        Add(LetterStyles.AddressBeforeAddress);
        Address(link);
        Add(LetterStyles.AddressBeforeLabel);
        Address(link);
        Add(LetterStyles.AddressEnd);
    }

    protected override void Prose(LetterProperty property) => Add(new HtmlProse(property));

    protected override void Heading(HeadingBlock block)
    {
        Add(LetterStyles.Heading);
        Inlines(block.Inline);
        Add("</h2>\n");
    }

    protected override void List(ListBlock block)
    {
        Add(block.IsOrdered ? LetterStyles.NumberedList : LetterStyles.List);
        Blocks(block);
        Add(block.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    protected override void Item(ListItemBlock block)
    {
        Add(LetterStyles.ListItem);
        if (block is [ParagraphBlock only])
            Inlines(only.Inline);
        else
            Blocks(block);
        Add("</li>\n");
    }

    protected override void Quote(QuoteBlock block)
    {
        Add(LetterStyles.QuoteBeforeColour);
        Add(new ColourPart(colours => colours.Fill));
        Add(LetterStyles.QuoteAfterColour);
        Blocks(block);
        Add("</blockquote>\n");
    }

    protected override void Rule() => Add(LetterStyles.Rule);

    protected override void Words(string words) => Add(HtmlValue.Encode(words));

    protected override void Value(LetterProperty property) => Add(new HtmlValue(property));

    protected override void Link(LinkInline link)
    {
        Add(LetterStyles.LinkBeforeColour);
        Add(new ColourPart(colours => colours.Ink));
        Add(LetterStyles.LinkBeforeAddress);
        Address(link);
        Add(LetterStyles.LinkBeforeLabel);
        Inlines(link);
        Add("</a>");
    }

    protected override void Emphasis(EmphasisInline emphasis)
    {
        var element = emphasis.DelimiterCount == 2 ? "strong" : "em";
        Add($"<{element}>");
        Inlines(emphasis);
        Add($"</{element}>");
    }

    protected override void LineBreak() => Add("<br>");

    private void Address(LinkInline link)
    {
        if (Destination(link) is { } property)
            Add(new HtmlDestination(property));
        else
            Add(HtmlValue.Encode(link.Url ?? ""));
    }
}
