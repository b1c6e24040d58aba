using AngleSharp.Html.Parser;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Registrations.Letters;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Tests.Mail.Letters;

/// <summary>What a list of mails shows beside the subject.</summary>
public sealed class PreheaderTests
{
    private static readonly LetterRenderer Renderer = new(
        new AbsoluteLinks(Options.Create(new SiteOptions { BaseUrl = new Uri("https://www.gescheiterweiter.example") })),
        new CurrentOperator());

    [Fact]
    public void The_first_sentence_after_the_greeting_stands_beside_the_subject()
    {
        var preheader = Preheader(new SeatConfirmed(
            "Erika", "Abend", "heute", Somewhere, Somewhere, Somewhere, Sentence: null, GoodToKnow: null));

        Assert.Equal("Ihr Platz ist sicher. Wir freuen uns auf Sie.", preheader);
    }

    [Fact]
    public void A_long_one_is_cut_between_two_words_and_stays_text()
    {
        var preheader = Preheader(new RegistrationDeclined(
            "Erika", "<b>Abend</b> " + string.Join(' ', Enumerable.Repeat("lang", 60)), "heute", Sentence: null, Somewhere));

        Assert.StartsWith("danke für Ihr Interesse an <b>Abend</b> lang", preheader, StringComparison.Ordinal);
        Assert.EndsWith("lang …", preheader, StringComparison.Ordinal);
        Assert.True(preheader.Length <= 142, preheader);
    }

    private static Uri Somewhere => new("https://www.gescheiterweiter.example/");

    private static string Preheader(Letter letter) =>
        new HtmlParser().ParseDocument(Renderer.Render(letter).Html).QuerySelector("body > span")!.TextContent;
}
