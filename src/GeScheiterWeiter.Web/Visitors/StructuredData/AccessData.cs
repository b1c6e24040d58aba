using System.Text.Json.Nodes;
using GeScheiterWeiter.Editions.Facts;

namespace GeScheiterWeiter.Web.Visitors.StructuredData;

/// <summary>
/// In which language something is told, and what helps to follow it. schema.org knows features of accessibility of works only, not of
/// events: so they are those of the work that is told there. What is offered on request only is no feature.
/// </summary>
public static class AccessData
{
    public static void Describe(JsonObject happening, string name, EveningFacts facts)
    {
        happening["inLanguage"] = facts.Language.Tag();
        string[] features = [.. Features(facts)];
        if (features.Length == 0)
            return;

        happening["workFeatured"] = new JsonObject
        {
            ["@type"] = "CreativeWork",
            ["name"] = name,
            ["accessibilityFeature"] = new JsonArray([.. features.Select(feature => JsonValue.Create(feature))]),
        };
    }

    /// <summary>schema.org's vocabulary for accessibility has a word for these, and none for plain language or slides in advance.</summary>
    private static IEnumerable<string> Features(EveningFacts facts)
    {
        if (facts.Captions is Captions.Automatic or Captions.WrittenByPeople)
            yield return "captions";
        if (facts.SignLanguage == Offer.Offered)
            yield return "signLanguage";
    }
}
