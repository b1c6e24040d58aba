using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

/// <summary>The address of a speaker is for the organizers alone.</summary>
public sealed class SpeakerAddressTests(FullSite site)
{
    [Theory]
    [InlineData(Door.Visitors)]
    [InlineData(Door.Attendees)]
    public async Task No_page_feed_calendar_or_header_for_others_tells_it(Door door)
    {
        var crawl = await site.CrawlAsync(door);

        Assert.NotEmpty(crawl.Answers);
        Findings.AreNone(crawl.Answers
            .Where(answer => answer.Value.Body.Contains(FullSite.SpeakerEmail, StringComparison.OrdinalIgnoreCase)
                || answer.Value.Headers.ToString().Contains(FullSite.SpeakerEmail, StringComparison.OrdinalIgnoreCase))
            .Select(answer => answer.Key));
    }

    [Fact]
    public async Task Organizers_see_it_where_they_write_about_the_speaker()
    {
        var crawl = await site.CrawlAsync(Door.Organizers);

        Assert.Contains(
            crawl.Answers,
            answer => answer.Key.StartsWith(OrganizerSpeakerLinks.List, StringComparison.Ordinal)
                && answer.Value.Body.Contains(FullSite.SpeakerEmail, StringComparison.Ordinal));
    }
}
