using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals;

/// <summary>Issues the secrets of tellers' links and finds the teller one belongs to.</summary>
public sealed class ProposalTokens(AppDb db)
{
    private const string Purpose = "Proposal";

    public static byte[] HashOf(SecretToken token) => token.HashFor(Purpose);

    public SecretToken Issue(ProposalTeller teller)
    {
        var token = SecretToken.Create();
        db.Add(new ProposalToken { Hash = HashOf(token), TellerId = teller.Id });
        return token;
    }

    /// <summary>With the proposal, all its tellers and its edition. Null where the link opens nothing.</summary>
    public Task<ProposalTeller?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        return db.Set<ProposalTeller>()
            .Include(t => t.Proposal.Tellers)
            .Include(t => t.Proposal.Edition)
            .Where(t => db.Set<ProposalToken>().Any(secret => secret.Hash == hash && secret.TellerId == t.Id))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
