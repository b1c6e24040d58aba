using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Speaking;

/// <summary>Issues the secrets of speakers' links and finds whose page one opens.</summary>
public sealed class SpeakingTokens(AppDb db, Retention retention, TimeProvider clock)
{
    private const string Purpose = "Speaking";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public static byte[] HashOf(SecretToken token) => token.HashFor(Purpose);

    public SecretToken Issue(Guid speakerId, Guid editionId)
    {
        var token = SecretToken.Create();
        db.Add(new SpeakingToken { Hash = HashOf(token), SpeakerId = speakerId, EditionId = editionId, IssuedUtc = Now });
        return token;
    }

    /// <summary>With speaker and edition. Null where the link opens nothing any more, or its speaker tells nothing there.</summary>
    public async Task<SpeakingToken?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        var found = await db.Set<SpeakingToken>().AsNoTracking().Include(t => t.Speaker).Include(t => t.Edition)
            .SingleOrDefaultAsync(
                t => t.Hash == hash && t.Speaker.Talks.Any(told => told.Talk.EditionId == t.EditionId), cancellationToken);
        return found is not null && OpensNow(found.IssuedUtc, found.Edition.EndUtc) ? found : null;
    }

    /// <summary>Those that open a page now.</summary>
    public IQueryable<SpeakingToken> Open(Guid editionId)
    {
        var (ended, issued) = (Now - retention.PersonalLinks, Now - retention.SpeakerLinksAtLeast);
        return db.Set<SpeakingToken>().Where(t => t.EditionId == editionId && (t.Edition.EndUtc > ended || t.IssuedUtc > issued));
    }

    /// <returns>How many there were.</returns>
    public async Task<int> EndAsync(Guid speakerId, Guid editionId, CancellationToken cancellationToken)
    {
        var tokens = await db.Set<SpeakingToken>().Where(t => t.SpeakerId == speakerId && t.EditionId == editionId)
            .ToListAsync(cancellationToken);
        db.RemoveRange(tokens);
        return tokens.Count;
    }

    /// <summary>
    /// As long as people's own pages are there; one that is issued later, to take a consent back, works for a while all the same.
    /// </summary>
    private bool OpensNow(DateTime issuedUtc, DateTime endUtc) =>
        Now < endUtc + retention.PersonalLinks || Now < issuedUtc + retention.SpeakerLinksAtLeast;
}
