using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Sending;

/// <summary>
/// Keeps the states of invitations true by what happens elsewhere: letters leave or are refused, people sign up without the
/// invitation, editions end. Each step changes what it finds and nothing else, so several instances may take it at once.
/// </summary>
public sealed class InvitationProgress(AppDb db, LetterErasure letters, TimeProvider clock) : IScheduledTask
{
    private const int AtOnce = 200;

    private static readonly InvitationState[] Written = [InvitationState.Queued, InvitationState.Sent, InvitationState.Bounced];

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await FollowLettersAsync(OutboxState.Sent, InvitationState.Sent, cancellationToken);
        await FollowLettersAsync(OutboxState.GivenUp, InvitationState.Bounced, cancellationToken);
        await FollowReturnsAsync(cancellationToken);
        await FollowLettersAsync(OutboxState.Discarded, InvitationState.Drafted, cancellationToken);
        await InPiecesAsync(SelfRegistered(), NoticeRegistrationsAsync, cancellationToken);
        await InPiecesAsync(Overtaken(), ExpireAsync, cancellationToken);
    }

    private Task FollowLettersAsync(OutboxState letter, InvitationState state, CancellationToken cancellationToken) =>
        FollowAsync(
            db.Set<Invitation>().Where(i =>
                i.State == InvitationState.Queued && db.Set<OutboxMail>().Any(m => m.Id == i.LetterId && m.State == letter)),
            state, cancellationToken);

    /// <summary>
    /// The mail server had taken it; then a report said that it will not arrive, or a reminder of it did not. What was sent again and taken
    /// since is worth more.
    /// </summary>
    private Task FollowReturnsAsync(CancellationToken cancellationToken)
    {
        var undelivered = UndeliveredLetters.In(db);
        return FollowAsync(
            db.Set<Invitation>().Where(i =>
                i.State == InvitationState.Sent && undelivered.Any(mail => mail.SubjectId == i.Id && mail.ToAddress == i.Email)),
            InvitationState.Bounced, cancellationToken);
    }

    /// <summary>One condition in the database, past the tracker: what became of a letter is no act for the audit log.</summary>
    private async Task FollowAsync(IQueryable<Invitation> followed, InvitationState state, CancellationToken cancellationToken)
    {
        if (await followed.AnyAsync(cancellationToken))
            await db.WriteAsync(
                () => followed.ExecuteUpdateAsync(set => set.SetProperty(i => i.State, state), cancellationToken), cancellationToken);
    }

    private async Task InPiecesAsync(
        IQueryable<Invitation> due, Func<List<Invitation>, CancellationToken, Task> settle, CancellationToken cancellationToken)
    {
        foreach (var edition in await due.Select(i => i.EditionId).Distinct().ToListAsync(cancellationToken))
        {
            while (await db.WriteEditionAsync(edition, () => PieceAsync(edition), cancellationToken) == AtOnce)
            {
            }
        }

        async Task<int> PieceAsync(Guid edition)
        {
            var some = await due.Where(i => i.EditionId == edition).OrderBy(i => i.Id).Take(AtOnce).ToListAsync(cancellationToken);
            await settle(some, cancellationToken);
            return some.Count;
        }
    }

    private IQueryable<Invitation> SelfRegistered() => db.Set<Invitation>().Where(i =>
        Invitation.Unanswered.Contains(i.State)
        && db.Set<Registration>().Any(r => r.EditionId == i.EditionId && r.NormalizedEmail == i.NormalizedEmail
            && RegistrationStates.Held.Contains(r.State)));

    private async Task NoticeRegistrationsAsync(List<Invitation> invitations, CancellationToken cancellationToken)
    {
        var editions = invitations.Select(i => i.EditionId).Distinct().ToList();
        var addresses = invitations.Select(i => i.NormalizedEmail).ToList();
        var registrations = await db.Set<Registration>()
            .Where(r => editions.Contains(r.EditionId) && addresses.Contains(r.NormalizedEmail))
            .ToDictionaryAsync(r => r.NormalizedEmail, r => r.Id, cancellationToken);
        foreach (var invitation in invitations)
        {
            await letters.DiscardQueuedAsync(invitation.Id, cancellationToken);
            invitation.Register(registrations[invitation.NormalizedEmail], clock.GetUtcNow().UtcDateTime);
        }
    }

    private IQueryable<Invitation> Overtaken()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Set<Invitation>().Where(i =>
            Written.Contains(i.State) && (i.List.Edition.EndUtc <= now || i.List.Edition.State == EditionState.Cancelled));
    }

    private async Task ExpireAsync(List<Invitation> invitations, CancellationToken cancellationToken)
    {
        foreach (var invitation in invitations)
        {
            await letters.DiscardQueuedAsync(invitation.Id, cancellationToken);
            invitation.State = InvitationState.Expired;
        }
    }
}
