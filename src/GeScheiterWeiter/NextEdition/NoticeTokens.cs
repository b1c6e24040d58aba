using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.NextEdition;

/// <summary>Issues the secrets of mailed links and finds the request one belongs to.</summary>
public sealed class NoticeTokens(AppDb db)
{
    private const string Purpose = "Notice";

    public static byte[] HashOf(SecretToken token) => token.HashFor(Purpose);

    public SecretToken Issue(NoticeRequest request)
    {
        var token = SecretToken.Create();
        db.Add(new NoticeToken { Hash = HashOf(token), RequestId = request.Id });
        return token;
    }

    /// <returns>Null where the link opens nothing: ended, told, or never there.</returns>
    public Task<NoticeRequest?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        return db.Set<NoticeRequest>()
            .Where(r => db.Set<NoticeToken>().Any(t => t.Hash == hash && t.RequestId == r.Id))
            .SingleOrDefaultAsync(cancellationToken);
    }
}
