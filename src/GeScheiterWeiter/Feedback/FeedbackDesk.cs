using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Feedback;

/// <summary>What has become of a link to answer, and of an answer.</summary>
public enum FeedbackStanding
{
    /// <summary>It can be answered; or the answer was taken.</summary>
    Open,

    /// <summary>By this link somebody has answered.</summary>
    Given,

    /// <summary>The evening is not over yet.</summary>
    TooEarly,

    /// <summary>The time for it is over, or the edition was cancelled.</summary>
    TooLate,
}

public enum FeedbackOutcome
{
    Taken,
    AlreadyGiven,
    Closed,
    UnknownLink,
}

/// <summary>What somebody says.</summary>
/// <param name="Evening">How it was; null: not said, like all others.</param>
/// <param name="Gain">How much of it helps at work.</param>
/// <param name="Access">How well one could take part.</param>
/// <param name="Takeaway">What they take with them.</param>
/// <param name="Different">What should be different.</param>
/// <param name="MayBeQuoted">Whether <paramref name="Takeaway"/> may be quoted.</param>
/// <param name="ToTalks">What they have to say to the speakers, by talk.</param>
public sealed record FeedbackDraft(
    int? Evening, int? Gain, int? Access, string? Takeaway, string? Different, bool MayBeQuoted,
    IReadOnlyDictionary<Guid, string> ToTalks)
{
    public bool IsEmpty => (Evening ?? Gain ?? Access) is null && Takeaway is null && Different is null && ToTalks.Count == 0;
}

/// <summary>
/// Takes answers, separated from whoever gives them: a mark that the link is spent, and an answer that leads nowhere. No entry in the
/// audit log, which would know the moment.
/// </summary>
public sealed class FeedbackDesk(AppDb db, FeedbackTokens tokens, TimeProvider clock)
{
    public static readonly TimeSpan OpenFor = TimeSpan.FromDays(30);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public static bool IsOpenAt(Edition edition, DateTime nowUtc) => edition.HasTakenPlaceBy(nowUtc) && nowUtc < edition.EndUtc + OpenFor;

    public async Task<FeedbackStanding> StandingAsync(Edition edition, SecretToken token, CancellationToken cancellationToken)
    {
        var mark = SpentFeedbackToken.MarkOf(token);
        if (await db.Set<SpentFeedbackToken>().AnyAsync(spent => spent.Mark == mark, cancellationToken))
            return FeedbackStanding.Given;
        if (IsOpenAt(edition, Now))
            return FeedbackStanding.Open;
        return edition.TakesPlace && Now < edition.EndUtc ? FeedbackStanding.TooEarly : FeedbackStanding.TooLate;
    }

    public async Task<FeedbackOutcome> GiveAsync(SecretToken token, FeedbackDraft draft, CancellationToken cancellationToken)
    {
        if (draft.IsEmpty)
            throw new ArgumentException("Nothing is said.", nameof(draft));
        if (await tokens.FindEditionAsync(token, cancellationToken) is not { } known)
            return FeedbackOutcome.UnknownLink;

        return await db.WriteAsync(
            async () =>
            {
                var edition = await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == known.Id, cancellationToken);
                return await StandingAsync(edition, token, cancellationToken) switch
                {
                    FeedbackStanding.Open => await KeepAsync(edition, token, draft, cancellationToken),
                    FeedbackStanding.Given => FeedbackOutcome.AlreadyGiven,
                    FeedbackStanding.TooEarly or FeedbackStanding.TooLate => FeedbackOutcome.Closed,
                };
            },
            cancellationToken);
    }

    private async Task<FeedbackOutcome> KeepAsync(
        Edition edition, SecretToken token, FeedbackDraft draft, CancellationToken cancellationToken)
    {
        var talks = await db.Set<Talk>().AsNoTracking().Where(talk => talk.EditionId == edition.Id)
            .Select(talk => talk.Id).ToListAsync(cancellationToken);
        db.Add(new SpentFeedbackToken { Mark = SpentFeedbackToken.MarkOf(token), EditionId = edition.Id });
        db.Add(new FeedbackAnswer
        {
            EditionId = edition.Id,
            Day = DateOnly.FromDateTime(LocalTime.FromUtc(Now, edition.TimeZone)),
            Evening = draft.Evening,
            Gain = draft.Gain,
            Access = draft.Access,
            Takeaway = draft.Takeaway,
            Different = draft.Different,
            MayBeQuoted = draft.MayBeQuoted && draft.Takeaway is not null,
        });
        foreach (var talk in talks)
        {
            if (draft.ToTalks.TryGetValue(talk, out var text))
                db.Add(new FeedbackTalkNote { TalkId = talk, Text = text });
        }

        return FeedbackOutcome.Taken;
    }
}
