using GeScheiterWeiter.Pages;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Pages;

public sealed class FixedPageTextTests
{
    public static IEnumerable<TheoryDataRow<string>> Slugs => FixedPageKind.All.Select(kind => new TheoryDataRow<string>(kind.Slug));

    [Theory, MemberData(nameof(Slugs))]
    public void Every_page_ships_with_a_text_that_asks_only_for_details_there_are(string slug)
    {
        var kind = FixedPageKind.Find(slug)!;

        var text = FixedPageText.From(kind, kind.ShippedMarkdown(), new OperatorDetails());

        Assert.StartsWith("# ", kind.ShippedMarkdown(), StringComparison.Ordinal);
        Assert.NotEmpty(text.Html);
        Assert.DoesNotContain("{{", text.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1", text.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_detail_is_named_and_never_invented()
    {
        var text = FixedPageText.From(FixedPageKind.Imprint, "Anschrift: {{Anschrift}}", new OperatorDetails());

        Assert.Contains("<mark class=\"missing\">Angabe fehlt noch: Anschrift</mark>", text.Html, StringComparison.Ordinal);
        Assert.Equal("Anschrift", Assert.Single(text.Missing).Placeholder);
    }

    [Fact]
    public void What_the_law_does_not_ask_of_this_operator_is_missing_nowhere_and_nothing_asks_for_it()
    {
        var details = new OperatorDetails { HasNoRegisterEntry = true, HasNoVatId = true, VatId = "DE 123", HasNoEnforcementBody = true };

        var imprint = FixedPageText.From(FixedPageKind.Imprint, FixedPageKind.Imprint.ShippedMarkdown(), details);
        var accessibility = FixedPageText.From(
            FixedPageKind.Imprint,
            "## Kontakt\n\nSchreiben Sie uns.\n\n## Verfahren\n\nDiese Stelle hilft: {{Durchsetzungsstelle}}", details);

        Assert.DoesNotContain("Registereintrag", imprint.Html, StringComparison.Ordinal);
        Assert.Contains("DE 123", imprint.Html, StringComparison.Ordinal);
        Assert.Contains("Schreiben Sie uns.", accessibility.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Verfahren", accessibility.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Stelle", accessibility.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(
            details.MissingDetails(), field => field.Placeholder is "Registereintrag" or "Umsatzsteuer-ID" or "Durchsetzungsstelle");
        Assert.Contains(details.MissingDetails(), field => field.Placeholder == "Telefon");
    }

    [Fact]
    public void A_detail_stands_in_the_text_line_by_line_and_an_address_can_be_written_to()
    {
        var details = new OperatorDetails { PostalAddress = "Weg 1\r\n12345 Ort", Email = "post@amt.example" };

        var text = FixedPageText.From(FixedPageKind.Imprint, "{{Anschrift}}, {{E-Mail}}", details);

        Assert.Contains("Weg 1<br>12345 Ort", text.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"mailto:post@amt.example\">post@amt.example</a>", text.Html, StringComparison.Ordinal);
        Assert.Empty(text.Missing);
    }

    [Fact]
    public void Markup_in_a_detail_or_a_text_stays_text()
    {
        var details = new OperatorDetails { Name = Hostile.Name };

        var text = FixedPageText.From(FixedPageKind.Imprint, "{{Name}}\n\n" + Hostile.Markdown, details);

        Assert.DoesNotContain("<b", text.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", text.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", text.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_line_may_be_the_title()
    {
        Assert.Equal("Über uns", FixedPageText.From(FixedPageKind.Imprint, "# Über uns\n\nText", new OperatorDetails()).Title);
        Assert.Equal("Impressum", FixedPageText.From(FixedPageKind.Imprint, "Text\n\n# Spät", new OperatorDetails()).Title);
        Assert.Equal("Nur ein Titel", FixedPageText.From(FixedPageKind.Imprint, "# Nur ein Titel", new OperatorDetails()).Title);
    }

    [Fact]
    public void Easy_language_keeps_its_lines()
    {
        var text = FixedPageText.From(FixedPageKind.EasyLanguage, "Eins.\nZwei.\n\nDrei.", new OperatorDetails());

        Assert.Contains("Eins.<br", text.Html, StringComparison.Ordinal);
        Assert.Contains("<p>Drei.</p>", text.Html, StringComparison.Ordinal);
    }
}
