using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Speaking;

public enum SpeakingLinkOutcome
{
    Done,

    /// <summary>They tell nothing in this edition.</summary>
    NotThere,

    /// <summary>Nobody has noted an address of theirs.</summary>
    NoAddress,

    /// <summary>The edition is cancelled.</summary>
    Cancelled,
}

/// <summary>What has become of sending links to all who have none.</summary>
/// <param name="IsSent">False: it is another number of people than the one the page told; or the edition is cancelled.</param>
/// <param name="People">How many got one, or would.</param>
public sealed record SpeakingLinksSent(bool IsSent, int People);

/// <summary>Where organizers give speakers the link to their page, and take it back.</summary>
public sealed class SpeakingLinkDesk(AppDb db, SpeakingTokens tokens, SpeakingLetters letters, AuditLog audit)
{
    /// <summary>By letter. Links of before go on working.</summary>
    public Task<SpeakingLinkOutcome> SendAsync(Guid editionId, Guid speakerId, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            editionId, speakerId,
            (speaker, edition) =>
            {
                if (speaker.Email is not { } address)
                    return Task.FromResult(SpeakingLinkOutcome.NoAddress);
                letters.SendPage(speakerId, new Recipient(speaker.Name, address), edition);
                audit.Record(actor, "speaker.link-sent", speakerId, editionId);
                return Task.FromResult(SpeakingLinkOutcome.Done);
            },
            cancellationToken);

    /// <summary>To everybody who has an address and no link.</summary>
    /// <param name="editionId">The edition.</param>
    /// <param name="people">How many that were when the organizer pressed the button.</param>
    /// <param name="actor">Who sends.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<SpeakingLinksSent> SendToAllAsync(Guid editionId, int people, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == editionId, cancellationToken);
                var waiting = await WithoutLink(editionId).OrderBy(s => s.SortName).ThenBy(s => s.Id)
                    .Select(s => new { s.Id, s.Name, s.Email }).ToListAsync(cancellationToken);
                if (edition is null or { State: EditionState.Cancelled } || waiting.Count != people || people == 0)
                    return new SpeakingLinksSent(false, waiting.Count);
                foreach (var speaker in waiting)
                    letters.SendPage(speaker.Id, new Recipient(speaker.Name, speaker.Email ?? ""), edition);
                audit.Record(actor, "speaker.links-sent", editionId, editionId, new { letters = people });
                return new SpeakingLinksSent(true, people);
            },
            static sent => sent.IsSent,
            cancellationToken);

    /// <summary>Ends the links of before, and makes one that organizers hand over themselves: they see it once.</summary>
    /// <returns>With <see cref="SpeakingLinkOutcome.Done"/> the link's secret.</returns>
    public async Task<(SpeakingLinkOutcome Outcome, SecretToken? Secret)> RenewAsync(
        Guid editionId, Guid speakerId, Actor actor, CancellationToken cancellationToken)
    {
        SecretToken? secret = null;
        var outcome = await ChangeAsync(
            editionId, speakerId,
            async (_, _) =>
            {
                await tokens.EndAsync(speakerId, editionId, cancellationToken);
                secret = tokens.Issue(speakerId, editionId);
                audit.Record(actor, "speaker.link-renewed", speakerId, editionId);
                return SpeakingLinkOutcome.Done;
            },
            cancellationToken);
        return (outcome, outcome == SpeakingLinkOutcome.Done ? secret : null);
    }

    /// <summary>Whoever has one is let in no longer, and gets no letters of this edition by themselves any more.</summary>
    /// <returns>Whether there was one.</returns>
    public Task<bool> EndAsync(Guid editionId, Guid speakerId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await tokens.EndAsync(speakerId, editionId, cancellationToken) == 0)
                    return false;
                audit.Record(actor, "speaker.link-ended", speakerId, editionId);
                return true;
            },
            static isEnded => isEnded,
            cancellationToken);

    /// <summary>Who would get a link by <see cref="SendToAllAsync"/>.</summary>
    public IQueryable<Speaker> WithoutLink(Guid editionId) => db.SpeakersOf(editionId).Where(
        s => s.Email != null && !tokens.Open(editionId).Any(t => t.SpeakerId == s.Id));

    private Task<SpeakingLinkOutcome> ChangeAsync(
        Guid editionId, Guid speakerId, Func<Speaker, Edition, Task<SpeakingLinkOutcome>> change, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == editionId, cancellationToken);
                var speaker = await db.SpeakersOf(editionId).AsNoTracking().SingleOrDefaultAsync(s => s.Id == speakerId, cancellationToken);
                if (edition is null || speaker is null)
                    return SpeakingLinkOutcome.NotThere;
                return edition.State == EditionState.Cancelled ? SpeakingLinkOutcome.Cancelled : await change(speaker, edition);
            },
            static outcome => outcome == SpeakingLinkOutcome.Done,
            cancellationToken);
}
