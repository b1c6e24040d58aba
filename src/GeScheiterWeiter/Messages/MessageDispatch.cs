using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Messages;

public enum DispatchOutcome
{
    Done,

    /// <summary>It is no draft any more, or not on its way, or has come to its end.</summary>
    NotNow,

    /// <summary>There are more or fewer people by now than the organizer was told.</summary>
    Recounted,

    /// <summary>Nobody outside the team knows of the edition: links to it would lead nowhere.</summary>
    EditionIsDraft,
}

/// <summary>Sends a message off, holds it up, lets it go on, ends it. What has left cannot be taken back.</summary>
public sealed class MessageDispatch(
    AppDb db, MessageAudience audience, MessageLetters letters, RunMail mail, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The message.</param>
    /// <param name="count">How many people the organizer was told of.</param>
    /// <param name="sendUtc">When it begins to leave; null, or past: at once.</param>
    /// <param name="actor">Who sends it.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    /// <returns>Null: the edition has no such message. So for the next three.</returns>
    public Task<DispatchOutcome?> SendAsync(
        Guid editionId, Guid id, int count, DateTime? sendUtc, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            editionId, id, MessageState.Draft,
            async message =>
            {
                if (!message.Edition.IsPublic)
                    return DispatchOutcome.EditionIsDraft;
                if (await audience.Of(message).CountAsync(cancellationToken) is var now && (now != count || now == 0))
                    return DispatchOutcome.Recounted;
                (message.State, message.SendUtc) = (MessageState.Sending, sendUtc > Now ? sendUtc : Now);
                audit.Record(actor, "message.sent-off", id, editionId, new { count });
                return DispatchOutcome.Done;
            },
            cancellationToken);

    public Task<DispatchOutcome?> PauseAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            editionId, id, MessageState.Sending,
            async message =>
            {
                message.State = MessageState.Paused;
                await mail.HoldAsync(id, cancellationToken);
                audit.Record(actor, "message.paused", id, editionId);
                return DispatchOutcome.Done;
            },
            cancellationToken);

    public Task<DispatchOutcome?> ResumeAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            editionId, id, MessageState.Paused,
            async message =>
            {
                message.State = MessageState.Sending;
                await audience.AdmitAnewAsync(message, cancellationToken);
                await mail.ReleaseAsync(id, audience.Of(message).Select(person => person.Id), cancellationToken);
                audit.Record(actor, "message.resumed", id, editionId);
                return DispatchOutcome.Done;
            },
            cancellationToken);

    /// <summary>For one that is held up: whoever has no letter gets none.</summary>
    public Task<DispatchOutcome?> StopAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            editionId, id, MessageState.Paused,
            async message =>
            {
                (message.State, message.EndedUtc) = (MessageState.Stopped, Now);
                await mail.DiscardAsync(id, cancellationToken);
                audit.Record(actor, "message.stopped", id, editionId);
                return DispatchOutcome.Done;
            },
            cancellationToken);

    /// <summary>Sends it to the organizer alone, as somebody of the group would get it.</summary>
    /// <returns>The address it goes to; null: no such message, organizer or recipient.</returns>
    public async Task<string?> TestAsync(
        Guid editionId, Guid id, Guid recipientId, Guid organizerId, CancellationToken cancellationToken)
    {
        var message = await db.Set<Message>().AsNoTracking().Include(m => m.Edition)
            .SingleOrDefaultAsync(m => m.Id == id && m.EditionId == editionId, cancellationToken);
        var organizer = await db.Set<Organizer>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == organizerId, cancellationToken);
        if (message is null || organizer is null
            || await audience.EverOf(message).SingleOrDefaultAsync(p => p.Id == recipientId, cancellationToken) is not { } person)
            return null;

        letters.Test(message, person, PasswordReset.RecipientOf(organizer), organizerId);
        audit.Record(Actor.Organizer(organizerId), "message.tried", id, editionId);
        await db.SaveChangesAsync(cancellationToken);
        return organizer.Email;
    }

    private Task<DispatchOutcome?> ChangeAsync(
        Guid editionId, Guid id, MessageState from, Func<Message, Task<DispatchOutcome>> change, CancellationToken cancellationToken) =>
        db.WriteEditionAsync<DispatchOutcome?>(
            editionId,
            async () =>
            {
                var message = await db.Set<Message>().Include(m => m.Edition)
                    .SingleOrDefaultAsync(m => m.Id == id && m.EditionId == editionId, cancellationToken);
                if (message is null)
                    return null;
                return message.State == from ? await change(message) : DispatchOutcome.NotNow;
            },
            static outcome => outcome == DispatchOutcome.Done,
            cancellationToken);
}
