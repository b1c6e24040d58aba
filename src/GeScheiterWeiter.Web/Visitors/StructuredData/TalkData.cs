using System.Globalization;
using System.Text.Json.Nodes;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Talks;

namespace GeScheiterWeiter.Web.Visitors.StructuredData;

/// <summary>A talk as an event within its edition.</summary>
public static class TalkData
{
    public static string Of(TalkPage page, AbsoluteLinks links)
    {
        var (talk, edition) = (page.Talk, page.Edition);
        var startUtc = talk.StartUtc ?? edition.StartUtc;
        var data = new JsonObject
        {
            ["@type"] = "Event",
            ["name"] = talk.Title,
            ["description"] = TalkWords.Description(page),
            ["url"] = links.Talk(edition.Slug, talk.Slug).AbsoluteUri,
            ["startDate"] = TimeZoneInfo.ConvertTime(new DateTimeOffset(startUtc), edition.TimeZone)
                .ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            ["eventAttendanceMode"] = "https://schema.org/OnlineEventAttendanceMode",
            ["eventStatus"] = EditionData.Status(edition),
            ["location"] = EditionData.Location(edition, links),
            ["superEvent"] = new JsonObject
            {
                ["@type"] = "Event",
                ["name"] = edition.Name,
                ["url"] = links.Edition(edition.Slug).AbsoluteUri,
            },
            ["performer"] = JsonLd.ArrayOf(talk.Speakers.Select(speaker => SpeakerData.Person(speaker, links))),
            ["isAccessibleForFree"] = true,
        };
        AccessData.Describe(data, talk.Title, page.Facts);
        if (talk.DurationMinutes is { } minutes)
            data["duration"] = $"PT{minutes}M";
        return JsonLd.Write(data);
    }
}
