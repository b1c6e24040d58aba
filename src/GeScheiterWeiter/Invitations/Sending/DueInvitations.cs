using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Sending;

/// <summary>Who of a list would get a letter now, apart from those who turn out to be registered or to want none.</summary>
public sealed class DueInvitations(AppDb db, TimeProvider clock)
{
    /// <summary>Whoever was written to is left alone for so long before a reminder.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromDays(1);

    public IQueryable<Invitation> Of(Guid listId, InvitationLetterKind kind)
    {
        var rested = clock.GetUtcNow().UtcDateTime - Rest;
        var invitations = db.Set<Invitation>().Where(i => i.ListId == listId);
        return kind switch
        {
            InvitationLetterKind.First => invitations.Where(i => i.State == InvitationState.Drafted),
            InvitationLetterKind.Reminder => invitations.Where(i => i.State == InvitationState.Sent && i.LastLetterUtc <= rested),
        };
    }

    /// <summary>Who has no letter of the order yet: one that was discarded by hand is not written again by itself.</summary>
    public IQueryable<Invitation> LeftOf(InvitationOrder order)
    {
        var run = order.RunId;
        return Of(order.ListId, order.Kind)
            .Where(i => !db.Set<RunLetter>().Any(letter => letter.RunId == run && letter.SubjectId == i.Id));
    }

    public Task<int> CountAsync(Guid listId, InvitationLetterKind kind, CancellationToken cancellationToken) =>
        Of(listId, kind).CountAsync(cancellationToken);
}
