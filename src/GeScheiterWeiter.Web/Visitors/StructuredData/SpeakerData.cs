using System.Text.Json.Nodes;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;
using GeScheiterWeiter.Web.Visitors.Speakers;

namespace GeScheiterWeiter.Web.Visitors.StructuredData;

public static class SpeakerData
{
    public static string Of(SpeakerPage page, AbsoluteLinks links)
    {
        var person = Person(page.Speaker, links);
        if (page.Links.Count > 0)
            person["sameAs"] = new JsonArray([.. page.Links.Select(link => JsonValue.Create(link.Url))]);
        return JsonLd.Write(person);
    }

    public static JsonObject Person(SpeakerCard speaker, AbsoluteLinks links)
    {
        var person = new JsonObject
        {
            ["@type"] = "Person",
            ["name"] = speaker.Name,
            ["url"] = links.Speaker(speaker.Slug).AbsoluteUri,
        };
        if (speaker.Role is { } role)
            person["jobTitle"] = role;
        if (speaker.Organisation is { } organisation)
            person["affiliation"] = new JsonObject { ["@type"] = "Organization", ["name"] = organisation };
        return person;
    }
}
