using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Proposals;

public enum TellerOutcome
{
    Done,

    /// <summary>Somebody in this proposal has the address, or had it and has said no.</summary>
    KnownAddress,

    NoPlaceLeft,

    /// <summary>The mailbox has just been written to.</summary>
    TooSoon,

    /// <summary>Somebody has to stay: whoever is alone withdraws the proposal, or deletes it.</summary>
    LastTeller,

    NotNow,

    UnknownLink,
}

/// <summary>Who tells a story: being asked, saying yes or no, leaving later, and who one is.</summary>
public sealed class TellerDesk(
    AppDb db, ProposalTokens tokens, ProposalLetters letters, TellerErasure erasure, ErasedTraces traces, AuditLog audit,
    TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Guarded by the version of the proposal, the index over its addresses and the allowance of the mailbox.</summary>
    public Task<TellerOutcome> InviteAsync(SecretToken token, string name, EmailAddress address, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            async teller =>
            {
                var proposal = teller.Proposal;
                if (!proposal.CanBeWritten)
                    return TellerOutcome.NotNow;
                if (proposal.Tellers.Any(known => known.NormalizedEmail == address.Normalized))
                    return TellerOutcome.KnownAddress;
                if (proposal.FreePlaces < 1)
                    return TellerOutcome.NoPlaceLeft;
                if (!await CountLetterAsync(proposal, address, cancellationToken))
                    return TellerOutcome.TooSoon;

                proposal.CountInvitation(Now);
                var invited = ProposalTeller.Of(proposal, name, address, Talks.SpeakerSide.Other, TellerAnswer.Asked, Now);
                db.Add(invited);
                letters.Invite(invited, teller);
                Record("teller.invited", teller);
                return TellerOutcome.Done;
            },
            cancellationToken);

    /// <summary>Takes back an invitation nobody has answered: the address is forgotten.</summary>
    public async Task<TellerOutcome> TakeInvitationBackAsync(SecretToken token, Guid invitedId, CancellationToken cancellationToken)
    {
        var outcome = await ChangeAsync(
            token,
            async teller =>
            {
                if (teller.Proposal.Tellers.Find(other => other.Id == invitedId) is not { Answer: TellerAnswer.Asked } invited)
                    return TellerOutcome.NotNow;

                teller.Proposal.Touch(Now);
                Record("teller.invitation-taken-back", teller);
                await erasure.ForgetAsync([invited], cancellationToken);
                return TellerOutcome.Done;
            },
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return outcome;
    }

    public Task<TellerOutcome> AgreeAsync(SecretToken token, TellerDetails details, CancellationToken cancellationToken) =>
        ReplyAsync(
            token,
            teller =>
            {
                teller.Describe(details);
                teller.Reply(TellerAnswer.Agreed, Now);
                letters.TellTheOthers(teller, $"{PlainName.Of(teller.Name)} erzählt mit.");
                Record("teller.agreed", teller);
            },
            cancellationToken);

    /// <summary>Name and address stay for a while, so that nobody is asked twice.</summary>
    public Task<TellerOutcome> DeclineAsync(SecretToken token, CancellationToken cancellationToken) =>
        ReplyAsync(
            token,
            teller =>
            {
                teller.Reply(TellerAnswer.Declined, Now);
                letters.TellTheOthers(teller, $"{PlainName.Of(teller.Name)} möchte nicht miterzählen.");
                Record("teller.declined", teller);
            },
            cancellationToken);

    public Task<TellerOutcome> LeaveAsync(SecretToken token, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            async teller =>
            {
                if (teller.Proposal.Agreed.Count() == 1)
                    return TellerOutcome.LastTeller;

                letters.TellTheOthers(teller, $"{PlainName.Of(teller.Name)} erzählt nicht mehr mit.");
                teller.Proposal.Lose(teller, Now);
                await erasure.EndWishesAsync([teller.Id], cancellationToken);
                Record("teller.left", teller);
                return TellerOutcome.Done;
            },
            cancellationToken);

    /// <summary>Whoever has said no, or has left, is forgotten at once.</summary>
    public async Task<TellerOutcome> ForgetAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var outcome = await db.WriteAsync(
            async () =>
            {
                if (await tokens.FindAsync(token, cancellationToken) is not { } teller)
                    return TellerOutcome.UnknownLink;
                if (teller.Answer is not (TellerAnswer.Declined or TellerAnswer.Left))
                    return TellerOutcome.NotNow;

                Record("teller.erased", teller);
                await erasure.ForgetAsync([teller], cancellationToken);
                return TellerOutcome.Done;
            },
            IsDone,
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return outcome;
    }

    /// <summary>Who one is, and what one's employer says.</summary>
    public Task<TellerOutcome> DescribeAsync(
        SecretToken token, TellerDetails details, Release release, DateOnly? releaseOn, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            teller =>
            {
                if (!teller.Proposal.IsAlive)
                    return Task.FromResult(TellerOutcome.NotNow);

                teller.Describe(details);
                teller.Note(release, releaseOn);
                var changes = FieldChanges.NamesOf(db.Entry(teller));
                if (changes.Any)
                {
                    teller.Proposal.Touch(Now);
                    Record("teller.described", teller, changes);
                }

                return Task.FromResult(TellerOutcome.Done);
            },
            cancellationToken);

    private static bool IsDone(TellerOutcome outcome) => outcome == TellerOutcome.Done;

    private async Task<bool> CountLetterAsync(Proposal proposal, EmailAddress address, CancellationToken cancellationToken)
    {
        var allowance = await db.FindOrAddAllowanceAsync(address, cancellationToken);
        if (!allowance.Allows(proposal.Id, Now))
            return false;
        allowance.CountLetter(proposal.Id, Now);
        return true;
    }

    /// <summary>For whoever is still being asked.</summary>
    private Task<TellerOutcome> ReplyAsync(SecretToken token, Action<ProposalTeller> reply, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await tokens.FindAsync(token, cancellationToken) is not { } teller)
                    return TellerOutcome.UnknownLink;
                if (teller.Answer != TellerAnswer.Asked || teller.Proposal.HasEnded)
                    return TellerOutcome.NotNow;

                teller.Proposal.Touch(Now);
                reply(teller);
                return TellerOutcome.Done;
            },
            IsDone,
            cancellationToken);

    /// <summary>For whoever has agreed to tell a story whose proposer has proven their address.</summary>
    private Task<TellerOutcome> ChangeAsync(
        SecretToken token, Func<ProposalTeller, Task<TellerOutcome>> change, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () => await tokens.FindAsync(token, cancellationToken) is { Answer: TellerAnswer.Agreed } teller
                && teller.Proposal.State != ProposalState.Unconfirmed
                ? await change(teller)
                : TellerOutcome.UnknownLink,
            IsDone,
            cancellationToken);

    private void Record(string action, ProposalTeller teller, object? details = null) =>
        audit.Record(Actor.Visitor, action, teller.ProposalId, teller.Proposal.EditionId, details);
}
