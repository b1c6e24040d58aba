using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Tests.Mail.Letters;

/// <summary>
/// What mail programs understand of HTML. The strictest is Outlook for Windows, which draws with Word: tables are its only
/// layout; a div or p has margins and colours, but no padding, size or single border.
/// </summary>
public sealed partial class LetterMarkupTests
{
    private static readonly LetterRenderer Renderer = new(
        new AbsoluteLinks(Options.Create(new SiteOptions { BaseUrl = new Uri("https://www.gescheiterweiter.example") })),
        new CurrentOperator());

    public static TheoryData<string> Kinds => [.. LetterCatalogue.Kinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_but_tables_lays_a_letter_out(string kind)
    {
        var page = Html(kind);

        Assert.Empty(page.All.Where(element => Unknown().IsMatch(Style(element))).Select(element => element.OuterHtml));
        Assert.Empty(page.QuerySelectorAll("div, p, span")
            .Where(element => CellsOnly().IsMatch(Style(element))).Select(element => element.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_table_is_no_table_to_a_screen_reader_and_has_no_gaps(string kind) =>
        Assert.All(Html(kind).QuerySelectorAll("table"), table =>
        {
            Assert.Equal("presentation", table.GetAttribute("role"));
            Assert.All(["cellpadding", "cellspacing", "border"], gap => Assert.Equal("0", table.GetAttribute(gap)));
        });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_colour_behind_words_is_an_attribute_too(string kind) =>
        Assert.All(
            Html(kind).QuerySelectorAll("table, td").Where(element => Style(element).Contains("background:", StringComparison.Ordinal)),
            element => Assert.Contains($"background:{element.GetAttribute("bgcolor")}", Style(element), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_button_keeps_its_room_where_links_have_no_padding(string kind) =>
        Assert.All(
            Html(kind).QuerySelectorAll("a").Where(link => Style(link).Contains("padding", StringComparison.Ordinal)),
            link => Assert.Contains("mso-padding-alt", Style(link.ParentElement!), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_has_a_size_and_words(string kind) =>
        Assert.All(
            Html(kind).QuerySelectorAll("img"),
            picture => Assert.All(["alt", "width", "height"], name => Assert.True(picture.HasAttribute(name))));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_letter_is_narrow_even_where_nothing_has_a_greatest_width(string kind)
    {
        var html = Rendered(kind).Html;

        Assert.Contains("""<!--[if mso]><table role="presentation" width="600" """, html, StringComparison.Ordinal);
        Assert.Contains("<!--[if mso]></td></tr></table><![endif]-->", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_plain_text_leads_wherever_the_letter_leads(string kind)
    {
        var letter = Rendered(kind);

        Assert.All(
            Html(kind).QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")!, letter.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("\n\n\n\n", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Markup(), letter.Text);
    }

    private static RenderedLetter Rendered(string kind) =>
        Renderer.Render(LetterCatalogue.Sample(LetterCatalogue.Kinds.Single(type => type.Name == kind)));

    private static IHtmlDocument Html(string kind) => new HtmlParser().ParseDocument(Rendered(kind).Html);

    private static string Style(IElement element) => element.GetAttribute("style") ?? "";

    [GeneratedRegex(@"flex|grid|position|float|rgba|\bcalc|\dr?em\b|background-image")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"padding:|(?<!max-)width|(?<!line-)height:|border-")]
    private static partial Regex CellsOnly();

    [GeneratedRegex("</|<br|&nbsp;|&#")]
    private static partial Regex Markup();
}
