using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Messages;

/// <summary>Where messages are written. Once one has been sent off, its words stay as people got them.</summary>
public sealed class MessageEditor(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <returns>With <see cref="MessageOutcome.Saved"/> the new message's id.</returns>
    public async Task<(MessageOutcome Outcome, Guid Id)> CreateAsync(
        Guid editionId, MessageDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (draft.Problem() is { } problem)
            return (problem, default);

        var message = new Message
        {
            EditionId = editionId,
            Subject = draft.Subject,
            Text = draft.Text,
            ReplyTo = draft.ReplyTo,
            CreatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        draft.WriteTo(message);
        db.Add(message);
        audit.Record(actor, "message.created", message.Id, editionId);
        await db.SaveChangesAsync(cancellationToken);
        return (MessageOutcome.Saved, message.Id);
    }

    /// <returns>Null: the edition has no such message.</returns>
    public async Task<MessageOutcome?> EditAsync(
        Guid editionId, Guid id, int version, MessageDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(editionId, id, cancellationToken) is not { } message)
            return null;
        if (message.State != MessageState.Draft)
            return MessageOutcome.NoDraft;
        if (draft.Problem() is { } problem)
            return problem;
        if (message.Version != version)
            return MessageOutcome.Outdated;

        draft.WriteTo(message);
        // Their names alone: a message may speak of somebody, and the log outlives their erasure.
        var changes = FieldChanges.NamesOf(db.Entry(message));
        if (!changes.Any)
            return MessageOutcome.Saved;
        audit.Record(actor, "message.edited", message.Id, editionId, changes);
        return await SaveAsync(cancellationToken);
    }

    /// <returns>Null: the edition has no such message.</returns>
    public async Task<MessageOutcome?> DeleteAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(editionId, id, cancellationToken) is not { } message)
            return null;
        if (message.State != MessageState.Draft)
            return MessageOutcome.NoDraft;

        db.Remove(message);
        audit.Record(actor, "message.deleted", message.Id, editionId);
        return await SaveAsync(cancellationToken);
    }

    private Task<Message?> FindAsync(Guid editionId, Guid id, CancellationToken cancellationToken) =>
        db.Set<Message>().SingleOrDefaultAsync(m => m.Id == id && m.EditionId == editionId, cancellationToken);

    private async Task<MessageOutcome> SaveAsync(CancellationToken cancellationToken) =>
        await db.TrySaveAsync(cancellationToken) == SaveOutcome.Saved ? MessageOutcome.Saved : MessageOutcome.Outdated;
}
