using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals;

public enum ProposingOutcome
{
    /// <summary>Taken in. The same whatever is known of the address; the letter says the rest.</summary>
    LetterSent,

    CallNotOpen,
    UnknownEdition,
}

/// <summary>Who would like to tell what.</summary>
public sealed record ProposedStory(string Name, EmailAddress Address, SpeakerSide Side, string Title, bool IsMeantAsTandem);

/// <summary>Where people propose a story, without an account.</summary>
public sealed class ProposingDesk(AppDb db, ProposalLetters letters, Retention retention, AuditLog audit, TimeProvider clock)
{
    /// <summary>What the allowance of a mailbox counts these letters under where there is no edition.</summary>
    private static readonly Guid AnyEdition = new("b7c0a3de-49a6-4c2e-8f0a-7f3f6a5d1c90");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Guarded by the concurrency tokens of the mailbox's allowance.</summary>
    /// <param name="editionSlug">Null: for any edition to come.</param>
    /// <param name="story">What is proposed.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<ProposingOutcome> ProposeAsync(string? editionSlug, ProposedStory story, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var edition = editionSlug is null ? null : await FindAsync(editionSlug, cancellationToken);
                if (editionSlug is not null && edition is null)
                    return ProposingOutcome.UnknownEdition;
                if (edition is not null && edition.CallPhaseAt(Now) != StoryCallPhase.Open)
                    return ProposingOutcome.CallNotOpen;

                await TakeInAsync(edition, story, cancellationToken);
                return ProposingOutcome.LetterSent;
            },
            outcome => outcome == ProposingOutcome.LetterSent,
            cancellationToken);

    private Task<Edition?> FindAsync(string slug, CancellationToken cancellationToken) =>
        db.Set<Edition>().SingleOrDefaultAsync(e => e.Slug == slug && e.State != EditionState.Draft, cancellationToken);

    private async Task TakeInAsync(Edition? edition, ProposedStory story, CancellationToken cancellationToken)
    {
        var about = edition?.Id ?? AnyEdition;
        var allowance = await db.FindOrAddAllowanceAsync(story.Address, cancellationToken);
        if (allowance.Allows(about, Now))
        {
            allowance.CountLetter(about, Now);
            Enter(edition, story);
        }
        else
        {
            // The mailbox has just been written to: the earlier letter holds, with what was typed then.
            letters.Spare();
            audit.Record(Actor.Visitor, "proposal.requested-again", null, edition?.Id);
        }
    }

    private void Enter(Edition? edition, ProposedStory story)
    {
        var proposal = Proposal.For(edition, story.Title, story.IsMeantAsTandem, Now, Now + retention.Unconfirmed);
        var teller = ProposalTeller.Of(proposal, story.Name, story.Address, story.Side, TellerAnswer.Agreed, Now);
        db.AddRange(proposal, teller);
        letters.AskToConfirm(teller);
        audit.Record(Actor.Visitor, "proposal.requested", proposal.Id, edition?.Id);
    }
}
