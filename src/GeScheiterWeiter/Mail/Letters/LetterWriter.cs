using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>Walks through the Markdown of a letter and writes it down as parts. How each element looks is up to the heirs.</summary>
internal abstract class LetterWriter(Type letterType)
{
    private List<LetterPart> _parts = [];

    public IReadOnlyList<LetterPart> Write(MarkdownDocument document)
    {
        Blocks(document);
        return Joined(_parts);
    }

    protected abstract void Paragraph(ParagraphBlock block);

    /// <summary>A paragraph that is only a link.</summary>
    protected abstract void Button(LinkInline link);

    /// <summary>A paragraph that is only a value written in Markdown.</summary>
    protected abstract void Prose(LetterProperty property);

    protected abstract void Heading(HeadingBlock block);

    protected abstract void List(ListBlock block);

    protected abstract void Item(ListItemBlock block);

    protected abstract void Quote(QuoteBlock block);

    protected abstract void Rule();

    protected abstract void Words(string words);

    protected abstract void Value(LetterProperty property);

    protected abstract void Link(LinkInline link);

    protected abstract void Emphasis(EmphasisInline emphasis);

    protected abstract void LineBreak();

    protected virtual void BetweenBlocks()
    {
    }

    protected void Add(LetterPart part) => _parts.Add(part);

    protected void Add(string content) => _parts.Add(new FixedPart(content));

    protected void Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (OnlyValue(block) is not { } property)
            {
                Separated(block, block != container[0]);
                continue;
            }

            var outer = _parts;
            _parts = [];
            Separated(block, block != container[0]);
            outer.Add(new OptionalPart(property, Joined(_parts)));
            _parts = outer;
        }
    }

    protected void Inlines(ContainerInline? container)
    {
        foreach (var inline in container ?? [])
            Inline(inline);
    }

    /// <summary>The property a link leads to; null when its address stands in the template.</summary>
    protected LetterProperty? Destination(LinkInline link) =>
        !HasLabel(link) ? throw new LetterTemplateException(letterType, LetterFault.LinkWithoutLabel, link.Url ?? "")
        : PlaceholderParser.TryName(link.Url, out var name) ? LetterProperty.Destination(letterType, name)
        : Uri.TryCreate(link.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto" ? null
        : throw new LetterTemplateException(letterType, LetterFault.NoWholeAddress, link.Url ?? "");

    private void Separated(Block block, bool hasPredecessor)
    {
        if (hasPredecessor)
            BetweenBlocks();
        WriteBlock(block);
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph when OnlyLink(paragraph) is { } link: Button(link); break;
            case ParagraphBlock paragraph when OnlyValue(paragraph) is { IsProse: true } property: Prose(property); break;
            case ParagraphBlock paragraph: Paragraph(paragraph); break;
            case HeadingBlock heading: Heading(heading); break;
            case ListBlock list: List(list); break;
            case ListItemBlock item: Item(item); break;
            case QuoteBlock quote: Quote(quote); break;
            case ThematicBreakBlock: Rule(); break;
            default: throw Unknown(block);
        }
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case PlaceholderInline placeholder: Value(LetterProperty.Words(letterType, placeholder.Property)); break;
            case LiteralInline literal: Words(Checked(literal.Content.ToString())); break;
            case HtmlEntityInline entity: Words(entity.Transcoded.ToString()); break;
            case EmphasisInline emphasis: Emphasis(emphasis); break;
            case LinkInline { IsImage: false } link: Link(link); break;
            case LineBreakInline { IsHard: true }: LineBreak(); break;
            case LineBreakInline: Words(" "); break;
            default: throw Unknown(inline);
        }
    }

    private LetterProperty? OnlyValue(Block block) => block switch
    {
        ParagraphBlock paragraph when OnlyLink(paragraph) is { } link => Destination(link),
        ParagraphBlock { Inline.FirstChild: PlaceholderInline { NextSibling: null } only } =>
            LetterProperty.Words(letterType, only.Property),
        QuoteBlock { Count: 1 } quote => OnlyValue(quote[0]),
        ListItemBlock { Count: 1 } item => OnlyValue(item[0]),
        _ => null,
    };

    private static LinkInline? OnlyLink(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LinkInline { NextSibling: null, IsImage: false } link ? link : null;

    private static bool HasLabel(LinkInline link) => link.FindDescendants<LeafInline>().Any(inline => inline switch
    {
        LiteralInline literal => !literal.Content.IsEmptyOrWhitespace(),
        LineBreakInline => false,
        _ => true,
    });

    private string Checked(string words) =>
        words.Contains("{{", StringComparison.Ordinal) || words.Contains("}}", StringComparison.Ordinal)
            ? throw new LetterTemplateException(letterType, LetterFault.HalfPlaceholder, words)
            : words;

    private LetterTemplateException Unknown(MarkdownObject thing) =>
        new(letterType, LetterFault.UnknownElement, thing.GetType().Name);

    private static List<LetterPart> Joined(List<LetterPart> parts)
    {
        var joined = new List<LetterPart>();
        foreach (var part in parts)
        {
            if (part is FixedPart next && joined is [.., FixedPart last])
                joined[^1] = new FixedPart(last.Content + next.Content);
            else
                joined.Add(part);
        }

        return joined;
    }
}
