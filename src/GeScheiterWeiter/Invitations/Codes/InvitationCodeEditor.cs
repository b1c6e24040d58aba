using GeScheiterWeiter.Audit;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Codes;

public enum InvitationCodeOutcome
{
    Saved,

    /// <summary>For nobody, or for more than any edition has room for.</summary>
    LimitInvalid,

    /// <summary>It ends at a moment that is still to come, and with the edition at the latest.</summary>
    UntilInvalid,

    /// <summary>The edition is not public yet, cancelled or over.</summary>
    NotNow,

    Unknown,
}

/// <summary>Where organizers switch the code of a list on and off.</summary>
public sealed class InvitationCodeEditor(AppDb db, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Switches it on, or changes how many and until when: its text stays.</summary>
    public Task<InvitationCodeOutcome> SaveAsync(
        Guid editionId, Guid listId, int limit, DateTime? untilUtc, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await db.Set<InvitationList>().AsNoTracking().Include(l => l.Edition)
                    .SingleOrDefaultAsync(l => l.Id == listId && l.EditionId == editionId, cancellationToken) is not { } list)
                    return InvitationCodeOutcome.Unknown;
                if (limit is < 1 or > CapacityEditor.MostSeats)
                    return InvitationCodeOutcome.LimitInvalid;
                if (!list.Edition.MayStillBeJoinedAt(Now))
                    return InvitationCodeOutcome.NotNow;
                if (untilUtc is not { } until || until <= Now || until > list.Edition.EndUtc)
                    return InvitationCodeOutcome.UntilInvalid;

                await WriteAsync(list, limit, until, actor, cancellationToken);
                return InvitationCodeOutcome.Saved;
            },
            static outcome => outcome == InvitationCodeOutcome.Saved,
            cancellationToken);

    /// <summary>Another text; the one before opens nothing any more. Who has come by it already still counts.</summary>
    /// <returns>Whether the list had a code.</returns>
    public Task<bool> RenewAsync(Guid editionId, Guid listId, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(editionId, listId, "invitation-code.renewed", code => code.Text = CodeText.Create(), actor, cancellationToken);

    /// <inheritdoc cref="RenewAsync"/>
    public Task<bool> SwitchOffAsync(Guid editionId, Guid listId, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(editionId, listId, "invitation-code.switched-off", code => db.Remove(code), actor, cancellationToken);

    private async Task WriteAsync(InvitationList list, int limit, DateTime untilUtc, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<InvitationCode>().SingleOrDefaultAsync(c => c.ListId == list.Id, cancellationToken) is { } code)
        {
            audit.Record(actor, "invitation-code.edited", list.Id, list.EditionId, new { before = code.Limit, after = limit });
            (code.Limit, code.UntilUtc) = (limit, untilUtc);
            return;
        }

        db.Add(new InvitationCode { ListId = list.Id, Text = CodeText.Create(), Limit = limit, UntilUtc = untilUtc });
        audit.Record(actor, "invitation-code.switched-on", list.Id, list.EditionId, new { Count = limit });
    }

    private Task<bool> ChangeAsync(
        Guid editionId, Guid listId, string action, Action<InvitationCode> change, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await db.Set<InvitationCode>()
                    .SingleOrDefaultAsync(c => c.ListId == listId && c.List.EditionId == editionId, cancellationToken) is not { } code)
                    return false;
                change(code);
                audit.Record(actor, action, listId, editionId);
                return true;
            },
            static had => had,
            cancellationToken);
}
