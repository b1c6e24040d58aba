using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Outbox.List;

/// <summary>
/// Letters to tellers whom nobody in the team may see yet (<see cref="BlindChoice"/>): that there is one, and what became of it, is shown;
/// to whom it goes, and what it says, is not.
/// </summary>
public static class HiddenLetters
{
    private const string Hidden = "(verborgen)";

    /// <summary>A search must not find by a name what it does not show.</summary>
    public static IQueryable<OutboxMail> WithoutHidden(this IQueryable<OutboxMail> letters, AppDb db)
    {
        var hidden = db.HiddenTellers();
        var restricted = Restricted(db);
        return letters.Where(m => !hidden.Any(t => t.Id == m.SubjectId) && !restricted.Any(r => r.Id == m.SubjectId));
    }

    public static async Task<IReadOnlyList<OutboxLine>> MaskAsync(
        this AppDb db, IReadOnlyList<OutboxLine> lines, CancellationToken cancellationToken)
    {
        var about = lines.Select(line => line.SubjectId).OfType<Guid>().Distinct().ToList();
        var hidden = await db.HiddenTellers().Where(t => about.Contains(t.Id)).Select(t => t.Id).ToHashSetAsync(cancellationToken);
        var restricted = await Restricted(db).Where(r => about.Contains(r.Id)).Select(r => r.Id).ToHashSetAsync(cancellationToken);
        return
        [
            .. lines.Select(line => line.SubjectId is not { } id ? line
                : hidden.Contains(id) ? Masked(line, "E-Mail zu einem Vorschlag")
                : restricted.Contains(id) ? Masked(line, "E-Mail zu einer Anmeldung")
                : line),
        ];
    }

    private static IQueryable<Registration> Restricted(AppDb db) => db.Set<Registration>().Where(r => r.RestrictedUtc != null);

    public static bool IsMasked(this OutboxLine line) => line.ToAddress == Hidden;

    private static OutboxLine Masked(OutboxLine line, string subject) => line with
    {
        Subject = subject,
        ToName = "",
        ToAddress = Hidden,
        // What a mail server says often names the mailbox.
        LastAnswer = line.WasNeverMade ? line.LastAnswer : null,
    };
}
