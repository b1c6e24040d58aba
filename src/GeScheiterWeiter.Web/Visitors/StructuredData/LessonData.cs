using System.Globalization;
using System.Text.Json.Nodes;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Lessons;

namespace GeScheiterWeiter.Web.Visitors.StructuredData;

/// <summary>A lesson as an article. Without names it is by nobody but the site.</summary>
public static class LessonData
{
    public static string Of(LessonPage page, AbsoluteLinks links)
    {
        var lesson = page.Lesson;
        var address = links.To(LessonLinks.Show(lesson.Slug));
        var data = new JsonObject
        {
            ["@type"] = "Article",
            ["headline"] = lesson.Title,
            ["abstract"] = lesson.Summary,
            ["url"] = address.AbsoluteUri,
            ["image"] = links.To(LessonLinks.ShareImage(lesson.Slug)).AbsoluteUri,
            ["datePublished"] = Moment(lesson.VisibleFromUtc),
            ["dateModified"] = Moment(lesson.UpdatedUtc > lesson.VisibleFromUtc ? lesson.UpdatedUtc : lesson.VisibleFromUtc),
            ["creditText"] = LessonCitation.Of(lesson, address),
            ["publisher"] = SiteData.Organization(links),
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = "de",
        };
        data["author"] = page.Speakers.Count > 0
            ? JsonLd.ArrayOf(page.Speakers.Select(speaker => SpeakerData.Person(speaker, links)))
            : SiteData.Organization(links);
        if (lesson.Topics.Count > 0)
        {
            data["about"] = JsonLd.ArrayOf(lesson.Topics.Select(topic => new JsonObject { ["@type"] = "Thing", ["name"] = topic }));
            data["keywords"] = string.Join(", ", lesson.Topics);
        }

        if (lesson.TransferableTo != LessonReach.Nobody)
            data["audience"] = new JsonObject { ["@type"] = "Audience", ["audienceType"] = lesson.TransferableTo.Words() };
        if (lesson.Origin is { } origin)
        {
            data["isBasedOn"] = new JsonObject
            {
                ["@type"] = "Event",
                ["name"] = origin.TalkTitle,
                ["url"] = links.Talk(origin.EditionSlug, origin.TalkSlug).AbsoluteUri,
                ["startDate"] = Moment(origin.StartUtc),
            };
        }

        return JsonLd.Write(data);
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
