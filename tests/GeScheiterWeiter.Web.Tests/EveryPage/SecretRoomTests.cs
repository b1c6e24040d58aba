using System.IO.Compression;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

/// <summary>Where the room is stands nowhere but in the form it is written in.</summary>
public sealed class SecretRoomTests(FullSite site)
{
    [Theory, EveryDoor]
    public async Task No_page_picture_feed_calendar_or_header_tells_where_the_room_is(Door door)
    {
        var crawl = await site.CrawlAsync(door);

        Assert.Contains(crawl.Answers, answer => door != Door.Attendees || answer.Key.EndsWith("/beitreten", StringComparison.Ordinal));
        Findings.AreNone(crawl.Answers
            .Where(answer => answer.Key != OrganizerEveningLinks.Edit(FullSite.LiveEdition))
            .Where(answer => answer.Key != OrganizerSpeakingLinks.Gathering(FullSite.HostileEdition))
            .Where(answer => TellsTheRoom(answer.Value.Body) || TellsTheRoom(answer.Value.Headers.ToString()))
            .Select(answer => answer.Key));
    }

    [Fact]
    public async Task The_form_it_is_written_in_shows_it()
    {
        using var owner = await site.NewOrganizerAsync();

        var form = await owner.GetAsync(OrganizerEveningLinks.Edit(FullSite.LiveEdition));

        Assert.Contains(FullSite.RoomAddress, form.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Csv")]
    [InlineData("Xlsx")]
    public async Task No_export_tells_it(string format)
    {
        using var owner = await site.NewOrganizerAsync();
        var form = await owner.GetAsync(OrganizerRegistrationLinks.Export(FullSite.LiveEdition));

        var file = await owner.SubmitAsync(form, new Dictionary<string, string?> { ["Format"] = format });

        var content = await file.Response.Content.ReadAsByteArrayAsync();
        Assert.NotEmpty(content);
        Assert.False(TellsTheRoom(format == "Xlsx" ? Unzipped(content) : file.Body));
    }

    private static string Unzipped(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    private static bool TellsTheRoom(string text) => text.Contains(FullSite.RoomSecret, StringComparison.OrdinalIgnoreCase);
}
