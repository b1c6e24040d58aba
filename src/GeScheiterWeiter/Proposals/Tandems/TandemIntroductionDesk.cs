using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Tandems;

public enum TandemIntroductionOutcome
{
    Done,

    /// <summary>One of them does not look any more.</summary>
    NotLooking,

    /// <summary>They are not one of each side, of two proposals.</summary>
    NoTandem,

    /// <summary>They have been introduced to each other already.</summary>
    Known,
}

public enum TandemIntroductionReply
{
    Noted,

    /// <summary>Both have said yes: each has a letter about the other.</summary>
    Introduced,

    /// <summary>It was answered before, or its time is up.</summary>
    NotNow,

    UnknownLink,
}

/// <summary>
/// Brings together two who look for each other. The log says that somebody has answered, never what: nobody learns of a no.
/// </summary>
public sealed class TandemIntroductionDesk(
    AppDb db, TandemIntroductionTokens tokens, TandemIntroductionLetters letters, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Of two organizers at once the index over both tellers lets one through.</summary>
    public Task<TandemIntroductionOutcome> IntroduceAsync(
        Guid administrationTellerId, Guid providerTellerId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await FindAsync(administrationTellerId, cancellationToken) is not { } administration
                    || await FindAsync(providerTellerId, cancellationToken) is not { } provider)
                    return TandemIntroductionOutcome.NotLooking;
                if (administration.Side != SpeakerSide.Administration || provider.Side != SpeakerSide.Provider
                    || administration.ProposalId == provider.ProposalId
                    || administration.NormalizedEmail == provider.NormalizedEmail)
                    return TandemIntroductionOutcome.NoTandem;
                if (await db.Set<TandemIntroduction>().AnyAsync(
                    i => i.AdministrationTellerId == administration.Id && i.ProviderTellerId == provider.Id, cancellationToken))
                    return TandemIntroductionOutcome.Known;

                Introduce(administration, provider, actor);
                return TandemIntroductionOutcome.Done;
            },
            static outcome => outcome == TandemIntroductionOutcome.Done,
            cancellationToken);

    /// <summary>Whoever has said yes or no once has said it.</summary>
    public Task<TandemIntroductionReply> ReplyAsync(SecretToken token, bool saysYes, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await tokens.FindAsync(token, cancellationToken) is not { } asked)
                    return TandemIntroductionReply.UnknownLink;
                if (asked.Answer is not null || !asked.Introduction.IsAskingAt(Now))
                    return TandemIntroductionReply.NotNow;

                audit.Record(Actor.Visitor, "introduction.answered", asked.Introduction.Id);
                if (!asked.Introduction.Note(asked.TellerId, saysYes, Now))
                    return TandemIntroductionReply.Noted;

                letters.Introduce(asked.Teller, asked.Other);
                letters.Introduce(asked.Other, asked.Teller);
                audit.Record(Actor.System, "introduction.told", asked.Introduction.Id);
                return TandemIntroductionReply.Introduced;
            },
            static reply => reply is TandemIntroductionReply.Noted or TandemIntroductionReply.Introduced,
            cancellationToken);

    private Task<ProposalTeller?> FindAsync(Guid tellerId, CancellationToken cancellationToken) =>
        db.OpenTandemWishes().Where(wish => wish.TellerId == tellerId).Select(wish => (ProposalTeller?)wish.Teller)
            .SingleOrDefaultAsync(cancellationToken);

    private void Introduce(ProposalTeller administration, ProposalTeller provider, Actor actor)
    {
        var introduction = new TandemIntroduction
        {
            AdministrationTellerId = administration.Id,
            ProviderTellerId = provider.Id,
            CreatedUtc = Now,
        };
        db.Add(introduction);
        letters.Ask(introduction, administration);
        letters.Ask(introduction, provider);
        audit.Record(actor, "introduction.begun", introduction.Id);
    }
}
