using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations;

/// <summary>Issues the secrets of mailed invitations and finds the invitation one belongs to.</summary>
public sealed class InvitationTokens(AppDb db)
{
    private const string Purpose = "Invitation";

    public static byte[] HashOf(SecretToken token) => token.HashFor(Purpose);

    public SecretToken Issue(Guid invitationId)
    {
        var token = SecretToken.Create();
        db.Add(new InvitationToken { Hash = HashOf(token), InvitationId = invitationId });
        return token;
    }

    /// <summary>Ends every link that was mailed before.</summary>
    public Task RevokeAsync(Guid invitationId, CancellationToken cancellationToken) =>
        db.Set<InvitationToken>().Where(t => t.InvitationId == invitationId)
            .OrderBy(t => t.Hash).ExecuteDeleteInBatchesAsync(cancellationToken);

    /// <summary>With list, edition and seats. Null where the link opens nothing.</summary>
    public Task<Invitation?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        return db.Set<Invitation>()
            .Include(i => i.List.Edition.Seats)
            .Where(i => db.Set<InvitationToken>().Any(t => t.Hash == hash && t.InvitationId == i.Id))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The edition a link belongs to, which never changes: what has to be known before its seats are locked.</summary>
    public Task<Guid?> EditionOfAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        return db.Set<InvitationToken>().Where(t => t.Hash == hash)
            .Select(t => (Guid?)t.Invitation.EditionId).SingleOrDefaultAsync(cancellationToken);
    }
}
