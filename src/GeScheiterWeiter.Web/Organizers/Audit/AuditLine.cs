using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Organizers.Audit;

/// <summary>One entry as a person reads it.</summary>
/// <param name="Moment">In German time.</param>
/// <param name="Sentence">Who did what to what.</param>
/// <param name="Details">Before and after, a line each.</param>
/// <param name="Thing">Id of the thing, for a link to its history.</param>
public sealed record AuditLine(string Moment, string Sentence, IReadOnlyList<string> Details, Guid? Thing)
{
    public static AuditLine Of(AuditEntry entry, IReadOnlyDictionary<Guid, string> names) => new(
        GermanMoment.Of(entry.AtUtc), SentenceOf(entry, names), AuditDetails.Of(entry.Details), entry.SubjectId);

    private static string SentenceOf(AuditEntry entry, IReadOnlyDictionary<Guid, string> names)
    {
        var who = entry.ActorKind switch
        {
            ActorKind.Visitor => "Jemand auf der Website",
            ActorKind.Attendee => "Eine teilnehmende Person",
            ActorKind.Organizer =>
                entry.ActorId is { } id && names.TryGetValue(id, out var name) ? name : "Ein ehemaliges Mitglied des Teams",
            ActorKind.System => "Die Website selbst",
        };
        var what = entry.SubjectId is { } subject && names.TryGetValue(subject, out var called) && subject != entry.ActorId
            ? $": „{called}“"
            : "";
        var where = entry.EditionId is { } edition && edition != entry.SubjectId && names.TryGetValue(edition, out var editionName)
            ? $" (Ausgabe „{editionName}“)"
            : "";
        return $"{who} {AuditWords.Predicate(entry.Action)}{what}{where}.";
    }
}
