using GeScheiterWeiter.Editions.Facts;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>What stands below the question for what helps somebody to take part: what is planned anyway need not be asked for.</summary>
public static class AccessNeedsHint
{
    private const string Confidential = "Nur die Organisator:innen lesen das.";

    public static string Of(EveningFacts facts)
    {
        var planned = facts.Following().Select(fact => $"{fact.Label}: {fact.Words}").ToList();
        return planned.Count == 0
            ? $"Zum Beispiel Untertitel, Gebärdensprache oder Folien vorab. {Confidential}"
            : $"Schon geplant ist: {string.Join("; ", planned)}. {Confidential}";
    }
}
