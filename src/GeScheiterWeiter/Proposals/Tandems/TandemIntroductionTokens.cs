using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Tandems;

/// <summary>Issues the secrets by which two who are introduced answer, and finds whose answer one is.</summary>
public sealed class TandemIntroductionTokens(AppDb db)
{
    private const string Purpose = "Introduction";

    public static byte[] HashOf(SecretToken token) => token.HashFor(Purpose);

    public SecretToken Issue(TandemIntroduction introduction, Guid tellerId)
    {
        var token = SecretToken.Create();
        db.Add(new TandemIntroductionToken { Hash = HashOf(token), IntroductionId = introduction.Id, TellerId = tellerId });
        return token;
    }

    /// <summary>With both tellers and their proposals. Null where the link opens nothing.</summary>
    public async Task<AskedTandem?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        return await db.Set<TandemIntroductionToken>()
            .Include(t => t.Introduction.AdministrationTeller.Proposal)
            .Include(t => t.Introduction.ProviderTeller.Proposal)
            .SingleOrDefaultAsync(t => t.Hash == hash, cancellationToken) is { } found
            ? new AskedTandem(found.Introduction, found.TellerId)
            : null;
    }
}
