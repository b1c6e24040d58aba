using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>Where a lesson comes from. One that is told without names has none.</summary>
public sealed record LessonOrigin(
    string EditionName, string EditionSlug, DateTime StartUtc, EditionAccent Accent, string TalkTitle, string TalkSlug,
    IReadOnlyList<LessonTeller> Tellers)
{
    public string Names => string.Join(" und ", Tellers.Select(teller => teller.Name));

    public string NamesAndOrganisations => string.Join(
        " und ", Tellers.Select(t => t.Organisation is { Length: > 0 } organisation ? $"{t.Name} ({organisation})" : t.Name));
}

public sealed record LessonTeller(string Name, string? Organisation);
