using AngleSharp.Html.Parser;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Tests.Mail.Letters;

public sealed class LetterRendererTests
{
    private static readonly LetterRenderer Renderer = new(
        new AbsoluteLinks(Options.Create(new SiteOptions { BaseUrl = new Uri("https://event.example/unter/") })), new CurrentOperator());

    [Fact]
    public void The_foot_names_who_runs_the_site_as_plain_words()
    {
        var operatedBy = new CurrentOperator { Contact = new OperatorContact("Umweg <b>GmbH</b>", "post@umweg.example") };
        var links = new AbsoluteLinks(Options.Create(new SiteOptions { BaseUrl = new Uri("https://event.example/") }));

        var letter = new LetterRenderer(links, operatedBy).Render(EverythingLetter.Sample);

        Assert.Contains("-- \nGeScheiterWeiter, ein Angebot von Umweg <b>GmbH</b>\n", letter.Text, StringComparison.Ordinal);
        Assert.Contains("ein Angebot von Umweg &lt;b&gt;GmbH&lt;/b&gt;", letter.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_says_everything_and_writes_addresses_out()
    {
        var letter = Renderer.Render(EverythingLetter.Sample);

        Assert.Equal("Ihr Platz, Carina Muster: *sicher* & <fest>", letter.Subject);
        Assert.Equal(
            """
            Guten Tag Carina Muster,

            es sind 1200 Plätze da, und hier (https://example.org/inline) oder bei uns (https://example.org/fest) steht mehr.

            Schön, dass Sie dabei sind.

            > Schön, dass Sie dabei sind.

            Platz bestätigen:
            https://example.org/a?x=1&y=2

            Doch nicht:
            https://example.org/undo

            Was Sie mitbringen

            - gute Laune
            - Schön, dass Sie dabei sind.
            - eine Geschichte

            1. ankommen
            2. zuhören

            Bis bald
            Ihr Team

            --·
            GeScheiterWeiter
            https://event.example/unter/
            Impressum: https://event.example/unter/impressum
            Datenschutz: https://event.example/unter/datenschutz

            """.Replace('·', ' '),
            letter.Text);
    }

    [Fact]
    public void The_html_has_a_button_for_a_paragraph_that_is_only_a_link()
    {
        var page = new HtmlParser().ParseDocument(Renderer.Render(EverythingLetter.Sample).Html);

        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Ihr Platz, Carina Muster: *sicher* & <fest>", page.Title);
        Assert.Equal(
            ["https://example.org/a?x=1&y=2", "https://example.org/undo"],
            page.QuerySelectorAll("td.button a").Select(a => a.GetAttribute("href")));
        Assert.Equal("https://example.org/inline", page.QuerySelector("p > a")?.GetAttribute("href"));
        Assert.Equal("Carina Muster", page.QuerySelector("strong")?.TextContent);
        Assert.Equal(3, page.QuerySelectorAll("ul > li").Length);
        Assert.Contains("https://event.example/unter/impressum", page.Links.Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Empty_values_take_their_paragraph_with_them()
    {
        var letter = Renderer.Render(EverythingLetter.Sample with { Remark = " ", Undo = null });
        var page = new HtmlParser().ParseDocument(letter.Html);

        Assert.Contains(
            "steht mehr.\n\nPlatz bestätigen:\nhttps://example.org/a?x=1&y=2\n\nWas Sie", letter.Text, StringComparison.Ordinal);
        Assert.Contains("- gute Laune\n- eine Geschichte\n", letter.Text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("blockquote"));
        Assert.Single(page.QuerySelectorAll("td.button"));
        Assert.Equal(2, page.QuerySelectorAll("ul > li").Length);
        Assert.DoesNotContain(page.QuerySelectorAll("p"), p => p.TextContent.Trim().Length == 0);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<a href=\"https://evil.example\">Gewinn</a>")]
    [InlineData("[Gewinn](https://evil.example)")]
    [InlineData("**fett** _schräg_ `code` # Titel")]
    [InlineData("&lt;b&gt; &amp; \"'")]
    [InlineData("{{Button}} {{Name}}")]
    [InlineData("![Bild](https://evil.example/x.png)")]
    public void Markup_in_a_value_stays_words(string hostile)
    {
        var plain = Renderer.Render(EverythingLetter.Sample);
        var letter = Renderer.Render(EverythingLetter.Sample with { Name = hostile, Remark = hostile });
        var page = new HtmlParser().ParseDocument(letter.Html);

        Assert.Equal(
            new HtmlParser().ParseDocument(plain.Html).All.Select(e => e.LocalName),
            page.All.Select(e => e.LocalName));
        Assert.Equal(hostile, page.QuerySelector("strong")?.TextContent.Replace("\u200B", "", StringComparison.Ordinal));
        Assert.Contains("Guten Tag " + hostile, letter.Text.Replace("\u200B", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_program_finds_no_address_to_link_in_a_value()
    {
        var letter = Renderer.Render(EverythingLetter.Sample with { Name = "Jetzt https://evil.example und www.evil.example" });

        Assert.DoesNotContain("://evil", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("www.evil", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("://evil", letter.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_breaks_in_a_value_stay_inside_their_place()
    {
        var letter = Renderer.Render(
            EverythingLetter.Sample with { Name = "A\r\nBcc: x@evil.example", Remark = "eins\r\nzwei\r\n\r\n# drei" });
        var page = new HtmlParser().ParseDocument(letter.Html);

        Assert.Equal("Ihr Platz, A Bcc: x@evil.example: *sicher* & <fest>", letter.Subject);
        Assert.Contains("> eins\n> zwei\n> \n> # drei\n", letter.Text, StringComparison.Ordinal);
        Assert.Contains("eins<br>zwei<br><br># drei", page.QuerySelector("blockquote p")?.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_is_never_longer_than_its_column()
    {
        var subject = Renderer.Render(EverythingLetter.Sample with { Name = string.Concat(Enumerable.Repeat("😀", 400)) }).Subject;

        Assert.True(subject.Length <= OutboxMail.MaxSubjectLength, $"{subject.Length} characters");
        Assert.EndsWith("…", subject, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(subject)));
    }

    [Fact]
    public void A_link_that_is_not_for_the_web_or_mail_is_refused() =>
        Assert.Throws<InvalidOperationException>(
            () => Renderer.Render(EverythingLetter.Sample with { Button = new Uri("javascript:alert(1)") }));

    [Fact]
    public void A_template_that_does_not_fit_its_type_says_so()
    {
        Letter[] wrong =
        [
            new UnknownPropertyLetter(), new LooseAddressLetter(new Uri("https://example.org")), new LinkedWordsLetter("x"),
            new HalfPlaceholderLetter("x"), new MomentLetter(DateTime.UnixEpoch), new CodeLetter(), new LetterWithoutFile(),
        ];

        Assert.All(wrong, letter =>
        {
            var problem = Assert.Throws<LetterTemplateException>(() => Renderer.Render(letter));
            Assert.Contains(letter.GetType().Name, problem.Message, StringComparison.Ordinal);
        });
    }
}
