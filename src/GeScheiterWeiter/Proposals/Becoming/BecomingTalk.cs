using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>An accepted proposal becomes a talk, and its tellers become speakers. The proposal keeps the way to both.</summary>
public sealed class BecomingTalk(AppDb db, FormerSlugEditor formerSlugs, AuditLog audit)
{
    private const string TalkSlug = "vortrag";
    private const string SpeakerSlug = "person";

    /// <param name="proposalId">The proposal.</param>
    /// <param name="speakers">For everybody who tells it: the speaker they are already, or null for a new one.</param>
    /// <param name="actor">Who presses the button.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: there is no such proposal.</returns>
    public async Task<BecomingOutcome?> BecomeAsync(
        Guid proposalId, IReadOnlyDictionary<Guid, Guid?> speakers, Actor actor, CancellationToken cancellationToken) =>
        await ChangeAsync(
            proposalId,
            async proposal =>
            {
                if (await TalkOfAsync(proposal, cancellationToken) is not null)
                    return BecomingOutcome.AlreadyTalk;
                if (!proposal.IsTaken || proposal.EditionId is not { } editionId)
                    return BecomingOutcome.NotAccepted;
                if (proposal.IsIncomplete)
                    return BecomingOutcome.Incomplete;
                if (!proposal.Agreed.Select(teller => teller.Id).ToHashSet().SetEquals(speakers.Keys))
                    return BecomingOutcome.Outdated;

                var taken = await TakenFields.ReadAsync(db, proposalId, cancellationToken);
                var talk = await AddTalkAsync(proposal, editionId, taken, actor, cancellationToken);
                foreach (var teller in proposal.TellersInOrder.Where(teller => speakers.ContainsKey(teller.Id)))
                {
                    if (!await JoinAsync(talk, teller, speakers[teller.Id], taken, actor, cancellationToken))
                        return BecomingOutcome.Outdated;
                }

                proposal.BecomeTalk(talk);
                audit.Record(actor, "proposal.became-talk", proposal.Id, editionId, new { TalkId = talk.Id });
                return BecomingOutcome.Done;
            },
            cancellationToken);

    /// <summary>Whoever has agreed since then tells the talk, too.</summary>
    /// <returns>Null: there is no such proposal.</returns>
    public Task<BecomingOutcome?> AddTellerAsync(
        Guid proposalId, Guid tellerId, Guid? speakerId, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            proposalId,
            async proposal =>
            {
                if (await TalkOfAsync(proposal, cancellationToken) is not { } talk)
                    return BecomingOutcome.NotAccepted;
                var taken = await TakenFields.ReadAsync(db, proposalId, cancellationToken);
                if (proposal.Agreed.FirstOrDefault(teller => teller.Id == tellerId) is not { } teller
                    || talk.Speakers.Any(s => s.SpeakerId == teller.SpeakerId)
                    || !await JoinAsync(talk, teller, speakerId, taken, actor, cancellationToken))
                    return BecomingOutcome.Outdated;

                audit.Record(actor, "talk.joined", talk.Id, proposal.EditionId, new { teller.SpeakerId });
                return BecomingOutcome.Done;
            },
            cancellationToken);

    private async Task<BecomingOutcome?> ChangeAsync(
        Guid proposalId, Func<Proposal, Task<BecomingOutcome>> change, CancellationToken cancellationToken)
    {
        if (await db.Set<Proposal>().AsNoTracking().Where(p => p.Id == proposalId)
            .Select(p => new { p.EditionId }).SingleOrDefaultAsync(cancellationToken) is not { } found)
            return null;
        return await db.WriteEditionAsync<BecomingOutcome?>(
            found.EditionId ?? Guid.Empty,
            async () => await db.Set<Proposal>().Include(p => p.Tellers)
                .SingleOrDefaultAsync(p => p.Id == proposalId, cancellationToken) is { } proposal
                ? await change(proposal)
                : null,
            static outcome => outcome == BecomingOutcome.Done,
            cancellationToken);
    }

    /// <summary>The talk it has become, unless that was deleted.</summary>
    private Task<Talk?> TalkOfAsync(Proposal proposal, CancellationToken cancellationToken) =>
        db.Set<Talk>().Include(t => t.Speakers).SingleOrDefaultAsync(t => t.Id == proposal.TalkId, cancellationToken);

    private async Task<Talk> AddTalkAsync(
        Proposal proposal, Guid editionId, TakenFields taken, Actor actor, CancellationToken cancellationToken)
    {
        var last = await db.Set<Talk>().Where(t => t.EditionId == editionId).MaxAsync(t => (int?)t.Order, cancellationToken);
        var slug = await FreeSlugAsync(
            proposal.DisplayTitle, TalkSlug, new SlugOwner(SlugKind.Talk, Guid.Empty, editionId),
            one => db.Set<Talk>().AnyAsync(t => t.EditionId == editionId && t.Slug == one, cancellationToken), cancellationToken);
        var talk = new Talk { EditionId = editionId, Title = proposal.DisplayTitle, Slug = slug, Order = last.GetValueOrDefault() + 1 };
        foreach (var part in TalkParts.OfTalk)
        {
            part.TakeOver(proposal, talk);
            taken.Note(proposal.Id, part.Field, part.Proposed(proposal));
        }

        db.Add(talk);
        audit.Record(actor, "talk.created", talk.Id, editionId, new { talk.Title, talk.Slug });
        return talk;
    }

    /// <returns>False: the speaker who was chosen is gone, or tells the talk already.</returns>
    private async Task<bool> JoinAsync(
        Talk talk, ProposalTeller teller, Guid? speakerId, TakenFields taken, Actor actor, CancellationToken cancellationToken)
    {
        // What somebody who is there already is called stays, until organizers take it over.
        var speaker = speakerId is { } id
            ? await db.Set<Speaker>().SingleOrDefaultAsync(s => s.Id == id, cancellationToken)
            : await AddSpeakerAsync(teller, taken, actor, cancellationToken);
        if (speaker is null || talk.Speakers.Any(s => s.SpeakerId == speaker.Id))
            return false;

        speaker.Email ??= teller.Email;
        teller.BecomeSpeaker(speaker);
        db.Add(new TalkSpeaker { TalkId = talk.Id, SpeakerId = speaker.Id, Order = talk.Speakers.Count + 1, Talk = talk });
        return true;
    }

    private async Task<Speaker> AddSpeakerAsync(ProposalTeller teller, TakenFields taken, Actor actor, CancellationToken cancellationToken)
    {
        var slug = await FreeSlugAsync(
            teller.Name, SpeakerSlug, new SlugOwner(SlugKind.Speaker, Guid.Empty), one => IsSpeakerSlugAsync(one, cancellationToken),
            cancellationToken);
        var speaker = new Speaker { Name = teller.Name, Slug = slug, Email = teller.Email };
        foreach (var part in TalkParts.OfSpeaker)
        {
            part.TakeOver(teller, speaker);
            taken.Note(teller.Id, part.Field, part.Proposed(teller));
        }

        db.Add(speaker);
        audit.Record(actor, "speaker.created", speaker.Id);
        return speaker;
    }

    /// <summary>Also of those who have only just come, and are not saved yet.</summary>
    private async Task<bool> IsSpeakerSlugAsync(string slug, CancellationToken cancellationToken) =>
        db.Set<Speaker>().Local.Any(s => s.Slug == slug) || await db.Set<Speaker>().AnyAsync(s => s.Slug == slug, cancellationToken);

    private async Task<string> FreeSlugAsync(
        string name, string nameless, SlugOwner owner, Func<string, Task<bool>> isTaken, CancellationToken cancellationToken)
    {
        var slug = Slug.From(name) is { Length: > 0 } own ? own : nameless;
        var candidate = slug;
        for (var number = 2; await IsInUseAsync(candidate); number++)
            candidate = Numbered(slug, number);
        return candidate;

        async Task<bool> IsInUseAsync(string one) =>
            await isTaken(one) || await formerSlugs.IsKeptForAnotherAsync(owner, one, cancellationToken);
    }

    private static string Numbered(string slug, int number)
    {
        var ending = $"-{number}";
        return slug[..Math.Min(slug.Length, Slug.MaxLength - ending.Length)].TrimEnd('-') + ending;
    }
}
