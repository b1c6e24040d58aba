using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Outbox.List;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Details;

/// <summary>Everything that has happened to one registration, newest first: what was done, written and noted; not who read it.</summary>
public static class RegistrationHistory
{
    /// <summary>How many lines of each kind are shown: nobody reads more, and a page must not grow for ever.</summary>
    private const int Most = 200;

    public static async Task<IReadOnlyList<HistoryLine>> ReadAsync(AppDb db, Guid registrationId, CancellationToken cancellationToken)
    {
        var team = await db.Users.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var deeds = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.SubjectId == registrationId && !AuditReadings.All.Contains(e.Action))
            .OrderByDescending(e => e.Id).Take(Most)
            .Select(e => new { e.AtUtc, e.ActorKind, e.ActorId, e.Action }).ToListAsync(cancellationToken);
        var letters = await db.Set<OutboxMail>().AsNoTracking().Where(m => m.SubjectId == registrationId)
            .OrderByDescending(m => m.QueuedUtc).Take(Most)
            .Select(m => new { m.Id, m.QueuedUtc, m.SentUtc, m.State, m.Subject, m.ToAddress, m.LastAnswer, m.ReturnedUtc, m.ReturnStatus })
            .ToListAsync(cancellationToken);
        var notes = await db.Set<RegistrationNote>().AsNoTracking().Where(n => n.RegistrationId == registrationId)
            .OrderByDescending(n => n.AtUtc).Take(Most)
            .Select(n => new { n.AtUtc, n.OrganizerId, n.Kind, n.Text }).ToListAsync(cancellationToken);

        return
        [
            .. deeds.Select(d => new HistoryLine(d.AtUtc, RegistrationActions.Words(d.Action), Who(d.ActorKind, d.ActorId, team)))
                .Concat(
                    letters.Select(l => new HistoryLine(
                        l.SentUtc ?? l.QueuedUtc, Words(l.State, l.Subject),
                        Note: l.State == OutboxState.Sent ? null : ServerAnswer.InWords(null, l.LastAnswer, l.ToAddress), LetterId: l.Id)))
                .Concat(
                    letters.Where(l => l.ReturnedUtc is not null).Select(l => new HistoryLine(
                        l.ReturnedUtc!.Value, $"Brief {Quoted.Of(l.Subject)} kam zurück",
                        Note: ServerAnswer.InWords(l.ReturnStatus, l.LastAnswer, l.ToAddress), LetterId: l.Id)))
                .Concat(notes.Select(n => new HistoryLine(n.AtUtc, Words(n.Kind), Who(ActorKind.Organizer, n.OrganizerId, team), n.Text)))
                .OrderByDescending(line => line.AtUtc),
        ];
    }

    private static string Who(ActorKind kind, Guid? id, Dictionary<Guid, string> team) => kind switch
    {
        ActorKind.Visitor => "über das Formular",
        ActorKind.Attendee => "die Person selbst",
        ActorKind.Speaker => "eine mitwirkende Person",
        ActorKind.Organizer => id is { } organizer && team.TryGetValue(organizer, out var name) ? name : "ein früheres Mitglied des Teams",
        ActorKind.System => "von selbst",
    };

    private static string Words(OutboxState state, string subject) => state switch
    {
        OutboxState.Queued => $"Brief {Quoted.Of(subject)} wartet auf den Versand",
        OutboxState.Held => $"Brief {Quoted.Of(subject)} angehalten",
        OutboxState.Sent => $"Brief {Quoted.Of(subject)} versandt",
        OutboxState.GivenUp => $"Brief {Quoted.Of(subject)} kam nicht an",
        OutboxState.Discarded => $"Brief {Quoted.Of(subject)} verworfen",
    };

    private static string Words(RegistrationNoteKind kind) => kind switch
    {
        RegistrationNoteKind.AdvancementReason => "Grund für das Vorziehen",
        RegistrationNoteKind.ApprovalSentence => "Satz zur Freigabe",
        RegistrationNoteKind.RefusalSentence => "Satz zur Ablehnung",
        RegistrationNoteKind.PresenceReason => "Grund für die bestätigte Anwesenheit",
        RegistrationNoteKind.ReinstatementSentence => "Satz zur Rücknahme",
    };
}
