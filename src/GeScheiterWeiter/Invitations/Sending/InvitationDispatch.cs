using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Sending;

public enum InvitationLetterKind
{
    Invitation,
    Reminder,
}

public enum DispatchOutcome
{
    Done,

    /// <summary>The edition is not public, cancelled or over.</summary>
    NotNow,

    Unknown,
}

/// <param name="Outcome">Whether it went through.</param>
/// <param name="Written">How many letters lie in the outbox now.</param>
/// <param name="LeftOut">Who is registered meanwhile, or wants no invitations.</param>
public sealed record DispatchResult(DispatchOutcome Outcome, int Written = 0, int LeftOut = 0);

public enum SendAgainOutcome
{
    Sent,

    /// <summary>A letter went out within the last five minutes, or lies in the outbox still.</summary>
    CoolingDown,

    /// <summary>Answered already, registered, or nobody has written yet.</summary>
    NothingToSend,

    OptedOut,

    /// <summary>The edition is not public, cancelled or over.</summary>
    NotNow,

    Unknown,
}

/// <summary>
/// Sends the letters of a list, some at a time: each piece is a change of its own, in which whoever got a letter is not due any
/// more. So a run that stops in the middle goes on where it was, two runs at once write to nobody twice, and people who sign up
/// meanwhile wait for one piece at most.
/// </summary>
public sealed class InvitationDispatch(
    AppDb db, InvitationLetters letters, InvitationTokens tokens, UnansweredInvitations unanswered, LetterErasure letterErasure,
    AuditLog audit, TimeProvider clock)
{
    /// <summary>Whoever was written to is left alone for so long before a reminder.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromDays(1);

    private const int AtOnce = 100;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Who would get a letter now, apart from those who turn out to be registered or to want none.</summary>
    public Task<int> CountAsync(Guid listId, InvitationLetterKind kind, CancellationToken cancellationToken) =>
        Due(listId, kind).CountAsync(cancellationToken);

    public async Task<DispatchResult> SendAsync(
        Guid editionId, Guid listId, InvitationLetterKind kind, Actor actor, CancellationToken cancellationToken)
    {
        var total = new DispatchResult(DispatchOutcome.Done);
        while (true)
        {
            var piece = await SendPieceAsync(editionId, listId, kind, actor, cancellationToken);
            if (piece.Outcome != DispatchOutcome.Done)
                return piece;
            if (piece is { Written: 0, LeftOut: 0 })
                return total;
            total = new DispatchResult(DispatchOutcome.Done, total.Written + piece.Written, total.LeftOut + piece.LeftOut);
        }
    }

    /// <summary>The letter once more, with a new link: those before end.</summary>
    public Task<SendAgainOutcome> SendAgainAsync(Guid editionId, Guid listId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await db.Set<Invitation>().Include(i => i.List.Edition)
                    .SingleOrDefaultAsync(i => i.Id == id && i.ListId == listId && i.EditionId == editionId, cancellationToken)
                    is not { } invitation)
                    return SendAgainOutcome.Unknown;
                if (!invitation.List.Edition.MayStillBeJoinedAt(Now))
                    return SendAgainOutcome.NotNow;
                if (invitation.State == InvitationState.Queued || IsCoolingDown(invitation))
                    return SendAgainOutcome.CoolingDown;
                if (!invitation.CanBeSentAgain)
                    return SendAgainOutcome.NothingToSend;
                return (await unanswered.LeaveOutAsync([invitation], cancellationToken)).Count switch
                {
                    0 => await SendAgainAsync(invitation, actor, cancellationToken),
                    _ when invitation.State == InvitationState.OptedOut => SendAgainOutcome.OptedOut,
                    _ => SendAgainOutcome.NothingToSend,
                };
            },
            cancellationToken);

    private async Task<SendAgainOutcome> SendAgainAsync(Invitation invitation, Actor actor, CancellationToken cancellationToken)
    {
        await tokens.RevokeAsync(invitation.Id, cancellationToken);
        await letterErasure.DiscardQueuedAsync(invitation.Id, cancellationToken);
        invitation.Send(letters.Invited(invitation, invitation.List, invitation.List.Edition), Now);
        audit.Record(actor, "invitation.sent-again", invitation.Id, invitation.EditionId);
        return SendAgainOutcome.Sent;
    }

    private bool IsCoolingDown(Invitation invitation) =>
        invitation.LastLetterUtc is { } last && MailboxAllowance.IsWithin(RegistrationDesk.CoolDown, last, Now);

    private Task<DispatchResult> SendPieceAsync(
        Guid editionId, Guid listId, InvitationLetterKind kind, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await db.Set<InvitationList>().Include(l => l.Edition)
                    .SingleOrDefaultAsync(l => l.Id == listId && l.EditionId == editionId, cancellationToken) is not { } list)
                    return new DispatchResult(DispatchOutcome.Unknown);
                if (!list.Edition.MayStillBeJoinedAt(Now))
                    return new DispatchResult(DispatchOutcome.NotNow);

                var due = await Due(listId, kind).OrderBy(i => i.Id).Take(AtOnce).ToListAsync(cancellationToken);
                var leftOut = await unanswered.LeaveOutAsync(due, cancellationToken);
                var written = due.Where(invitation => !leftOut.Contains(invitation.Id)).ToList();
                foreach (var invitation in written)
                    Write(invitation, list, kind);
                if (written.Count > 0)
                    audit.Record(actor, Action(kind), listId, editionId, new { written.Count });
                return new DispatchResult(DispatchOutcome.Done, written.Count, leftOut.Count);
            },
            cancellationToken);

    private void Write(Invitation invitation, InvitationList list, InvitationLetterKind kind)
    {
        if (kind == InvitationLetterKind.Invitation)
        {
            invitation.Send(letters.Invited(invitation, list, list.Edition), Now);
            return;
        }

        letters.Reminded(invitation, list, list.Edition);
        invitation.Remind(Now);
    }

    private static string Action(InvitationLetterKind kind) => kind switch
    {
        InvitationLetterKind.Invitation => "invitation-list.sent",
        InvitationLetterKind.Reminder => "invitation-list.reminded",
    };

    private IQueryable<Invitation> Due(Guid listId, InvitationLetterKind kind)
    {
        var rested = Now - Rest;
        var invitations = db.Set<Invitation>().Where(i => i.ListId == listId);
        return kind switch
        {
            InvitationLetterKind.Invitation => invitations.Where(i => i.State == InvitationState.Drafted),
            InvitationLetterKind.Reminder => invitations.Where(i => i.State == InvitationState.Sent && i.LastLetterUtc <= rested),
        };
    }
}
