using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Sharing;
using Microsoft.AspNetCore.WebUtilities;

namespace GeScheiterWeiter.Web.Tests.Shared.Sharing;

/// <summary>What leads out of the site carries words as they are, and nothing else.</summary>
public sealed class SharingTests
{
    private static readonly Uri Page = new("https://www.example.org/ausgaben/eins");

    [Fact]
    public void A_calendar_on_the_web_gets_the_times_in_utc_and_the_name_as_it_is()
    {
        var edition = TestData.Edition();
        edition.Name = "Größe & Mut?#\"";

        var google = Query(CalendarServices.InGoogle(edition, Page), "calendar.google.com");
        var outlook = Query(CalendarServices.InOutlook(edition, Page), "outlook.office.com");

        Assert.Equal(edition.Name, google["text"]);
        Assert.Equal($"{edition.StartUtc:yyyyMMdd'T'HHmmss'Z'}/{edition.EndUtc:yyyyMMdd'T'HHmmss'Z'}", google["dates"]);
        Assert.Equal(Page.AbsoluteUri, google["details"]);
        Assert.Equal(edition.Name, outlook["subject"]);
        Assert.Equal($"{edition.StartUtc:yyyy-MM-dd'T'HH:mm:ss'Z'}", outlook["startdt"]);
        Assert.Equal($"{edition.EndUtc:yyyy-MM-dd'T'HH:mm:ss'Z'}", outlook["enddt"]);
    }

    [Fact]
    public void A_draft_of_an_e_mail_keeps_its_words_in_their_places()
    {
        var draft = new Uri(Mailto.Draft("Größe & Mut", "Guten Tag,\n\nhier: https://www.example.org/?a=1&b=2"));

        var parts = QueryHelpers.ParseQuery(draft.Query);
        Assert.Equal("mailto", draft.Scheme);
        Assert.Equal("Größe & Mut", parts["subject"]);
        Assert.Equal("Guten Tag,\r\n\r\nhier: https://www.example.org/?a=1&b=2", parts["body"]);
        Assert.Equal(2, parts.Count);
    }

    private static Dictionary<string, string> Query(string link, string host)
    {
        var address = new Uri(link);
        Assert.Equal(("https", host), (address.Scheme, address.Host));
        return QueryHelpers.ParseQuery(address.Query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }
}
