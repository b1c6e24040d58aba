using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

public enum OwnPageKind
{
    Registration,
    Proposal,
    Speaking,
}

/// <summary>A page of a person where they put right what is wrong.</summary>
/// <param name="Kind">Which page.</param>
/// <param name="Id">Of the registration, of the teller, or of the speaker.</param>
/// <param name="EditionId">For a speaker, who has a page for each edition.</param>
/// <param name="Name">Of the edition, or of the proposal.</param>
public sealed record OwnPage(OwnPageKind Kind, Guid Id, Guid? EditionId, string Name);

/// <summary>
/// The pages of somebody who has proven an address. A page is opened as by a letter of ours: with a link of its own, for its own time.
/// </summary>
public sealed class OwnPages(
    AppDb db, RegistrationTokens registrationTokens, ProposalTokens proposalTokens, SpeakingTokens speakingTokens, Retention retention,
    TimeProvider clock)
{
    public async Task<IReadOnlyList<OwnPage>> OfAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var ended = clock.GetUtcNow().UtcDateTime - retention.PersonalLinks;
        var registrations = await db.Set<Registration>().AsNoTracking()
            .Where(r => r.NormalizedEmail == address.Normalized && r.ConfirmedUtc != null && r.Edition.EndUtc > ended)
            .OrderByDescending(r => r.Edition.StartUtc)
            .Select(r => new OwnPage(OwnPageKind.Registration, r.Id, r.EditionId, r.Edition.Name)).ToListAsync(cancellationToken);
        var proposals = await db.Set<ProposalTeller>().AsNoTracking()
            .Where(t => t.NormalizedEmail == address.Normalized && t.Proposal.State != ProposalState.Unconfirmed
                && t.Answer == TellerAnswer.Agreed)
            .OrderByDescending(t => t.Proposal.TouchedUtc)
            .Select(t => new OwnPage(OwnPageKind.Proposal, t.Id, null, t.Proposal.Title)).ToListAsync(cancellationToken);
        return [.. registrations, .. proposals, .. await SpeakingAsync(address, cancellationToken)];
    }

    /// <returns>The secret of the page's link; null where the person has no such page.</returns>
    public async Task<(OwnPageKind Kind, SecretToken Secret)?> OpenAsync(
        EmailAddress address, Guid id, Guid? editionId, CancellationToken cancellationToken)
    {
        var pages = await OfAsync(address, cancellationToken);
        if (pages.FirstOrDefault(page => page.Id == id && page.EditionId == editionId) is not { } page)
            return null;

        return (page.Kind, await db.WriteAsync(() => IssueAsync(page, cancellationToken), cancellationToken));
    }

    /// <summary>Where organizers have ended the link to a speaker's page, it stays ended.</summary>
    private async Task<IReadOnlyList<OwnPage>> SpeakingAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var told = await db.Set<TalkSpeaker>().AsNoTracking()
            .Where(AddressColumn.Holds<TalkSpeaker>(address, s => s.Speaker.Email))
            .Select(s => new { s.SpeakerId, s.Talk.EditionId, s.Talk.Edition.Name }).Distinct().ToListAsync(cancellationToken);
        var open = new List<OwnPage>();
        foreach (var page in told)
        {
            if (await speakingTokens.Open(page.EditionId).AnyAsync(t => t.SpeakerId == page.SpeakerId, cancellationToken))
                open.Add(new OwnPage(OwnPageKind.Speaking, page.SpeakerId, page.EditionId, page.Name));
        }

        return open;
    }

    private async Task<SecretToken> IssueAsync(OwnPage page, CancellationToken cancellationToken) => page.Kind switch
    {
        OwnPageKind.Registration => registrationTokens.IssueParticipation(
            page.Id, await db.Set<Edition>().SingleAsync(e => e.Id == page.EditionId, cancellationToken)),
        OwnPageKind.Proposal => proposalTokens.Issue(
            await db.Set<ProposalTeller>().SingleAsync(t => t.Id == page.Id, cancellationToken)),
        OwnPageKind.Speaking => speakingTokens.Issue(page.Id, page.EditionId ?? Guid.Empty),
    };
}
