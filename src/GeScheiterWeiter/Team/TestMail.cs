using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team.Letters;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>A letter to whoever asks for it, by the way all letters go: proof that they arrive.</summary>
public sealed class TestMail(AppDb db, OutboxWriter outbox, AuditLog audit)
{
    /// <returns>The address it goes to; null when there is no such organizer any more.</returns>
    public async Task<string?> SendAsync(Guid organizerId, CancellationToken cancellationToken)
    {
        if (await db.Set<Organizer>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == organizerId, cancellationToken) is not { } organizer)
            return null;

        outbox.Add(new TestLetter(organizer.Name), PasswordReset.RecipientOf(organizer), organizer.Id);
        audit.Record(Actor.Organizer(organizer.Id), "outbox.tried", organizer.Id);
        await db.SaveChangesAsync(cancellationToken);
        return organizer.Email;
    }
}
