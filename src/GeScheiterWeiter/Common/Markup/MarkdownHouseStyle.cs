using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GeScheiterWeiter.Common.Markup;

/// <summary>
/// What the pages have no place for becomes what comes nearest, instead of vanishing with its words: a page has one
/// heading of the first level and none below the fourth, of somebody else's picture the description is left, and every link
/// says something.
/// </summary>
internal static class MarkdownHouseStyle
{
    private const int Highest = 2;
    private const int Lowest = 4;

    public static void ApplyTo(MarkdownDocument document)
    {
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Clamp(heading.Level, Highest, Lowest);
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage).ToList())
            LeaveItsWords(picture);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            LetSaySomething(link);
    }

    private static void LeaveItsWords(LinkInline picture)
    {
        picture.MoveChildrenAfter(picture);
        picture.Remove();
    }

    private static void LetSaySomething(LinkInline link)
    {
        if (link.FirstChild is null && link.Url is { Length: > 0 } url)
            link.AppendChild(new LiteralInline(url));
    }
}
