using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Tandems;

public enum TandemWishOutcome
{
    Done,

    /// <summary>There is a tandem already, or whoever looks is of neither side.</summary>
    NotNow,

    UnknownLink,
}

/// <summary>Where a teller who has nobody of the other side says so.</summary>
public sealed class TandemWishDesk(AppDb db, ProposalTokens tokens, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public static bool IsPossible(ProposalTeller teller) =>
        teller.Proposal.IsAlive
        && teller.Answer == TellerAnswer.Agreed && TandemWish.IsFor(teller.Side) && !teller.Proposal.IsTandem;

    /// <summary>Whoever looks for the other side means a tandem.</summary>
    public Task<TandemWishOutcome> WishAsync(SecretToken token, string topic, string sentence, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            (teller, wish) =>
            {
                if (!IsPossible(teller))
                    return TandemWishOutcome.NotNow;

                if (wish is null)
                    db.Add(new TandemWish { TellerId = teller.Id, Topic = topic, Sentence = sentence, SinceUtc = Now });
                else
                    (wish.Topic, wish.Sentence) = (topic, sentence);
                teller.Proposal.IsMeantAsTandem = true;
                Record("tandem-wish.posted", teller);
                return TandemWishOutcome.Done;
            },
            cancellationToken);

    /// <summary>Twice is once.</summary>
    public Task<TandemWishOutcome> EndAsync(SecretToken token, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            (teller, wish) =>
            {
                if (wish is null)
                    return TandemWishOutcome.Done;

                db.Remove(wish);
                Record("tandem-wish.removed", teller);
                return TandemWishOutcome.Done;
            },
            cancellationToken);

    private Task<TandemWishOutcome> ChangeAsync(
        SecretToken token, Func<ProposalTeller, TandemWish?, TandemWishOutcome> change, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await tokens.FindAsync(token, cancellationToken) is not { Answer: TellerAnswer.Agreed } teller)
                    return TandemWishOutcome.UnknownLink;
                return change(teller, await db.Set<TandemWish>().SingleOrDefaultAsync(w => w.TellerId == teller.Id, cancellationToken));
            },
            static outcome => outcome == TandemWishOutcome.Done,
            cancellationToken);

    private void Record(string action, ProposalTeller teller)
    {
        teller.Proposal.Touch(Now);
        audit.Record(Actor.Visitor, action, teller.ProposalId, teller.Proposal.EditionId);
    }
}
