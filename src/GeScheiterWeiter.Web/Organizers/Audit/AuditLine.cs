using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Shared.AuditWording;
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

    /// <summary>What somebody did many times, in one sentence.</summary>
    public static string SentenceOf(AuditGroup group, IReadOnlyDictionary<Guid, string> names)
    {
        var entry = group.Entries[0];
        return $"{WhoOf(entry, names)} {AuditWords.Predicate(entry.Action)}, {GermanNumber.Words(group.Count)}-mal{WhereOf(entry, names)}.";
    }

    private static string SentenceOf(AuditEntry entry, IReadOnlyDictionary<Guid, string> names)
    {
        var what = entry.SubjectId is { } subject && names.TryGetValue(subject, out var called) && subject != entry.ActorId
            ? $": {Quoted.Of(called)}"
            : "";
        return $"{WhoOf(entry, names)} {AuditWords.Predicate(entry.Action)}{what}{WhereOf(entry, names)}.";
    }

    private static string WhoOf(AuditEntry entry, IReadOnlyDictionary<Guid, string> names) => entry.ActorKind switch
    {
        ActorKind.Visitor => "Jemand auf der Website",
        ActorKind.Attendee => "Eine teilnehmende Person",
        ActorKind.Speaker =>
            entry.ActorId is { } speaker && names.TryGetValue(speaker, out var called) ? called : "Eine mitwirkende Person",
        ActorKind.Organizer =>
            entry.ActorId is { } id && names.TryGetValue(id, out var name) ? name : "Ein ehemaliges Mitglied des Teams",
        ActorKind.System => "Die Website selbst",
    };

    private static string WhereOf(AuditEntry entry, IReadOnlyDictionary<Guid, string> names) =>
        entry.EditionId is { } edition && edition != entry.SubjectId && names.TryGetValue(edition, out var editionName)
            ? $" (Ausgabe {Quoted.Of(editionName)})"
            : "";
}

/// <param name="Line">What is shown.</param>
/// <param name="Thing">What the page is filtered by already.</param>
public sealed record AuditLineInList(AuditLine Line, Guid? Thing);
