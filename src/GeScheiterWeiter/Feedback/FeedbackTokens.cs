using System.Security.Cryptography;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Keys;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Feedback;

/// <summary>
/// The link by which somebody answers: a pseudonym, and a digest that says for which edition we gave it. The same for one person
/// however often it is made, so nothing has to be stored before it is used; and it leads from nobody's answer to a person.
/// </summary>
public sealed class FeedbackTokens(AppDb db, SiteSecrets secrets)
{
    private const string Purpose = "feedback";

    /// <summary>Not within a change: see <see cref="SiteSecrets.KeysAsync"/>.</summary>
    public async Task<FeedbackTokenIssuer> IssuerAsync(CancellationToken cancellationToken) =>
        new(await secrets.KeysAsync(Purpose, cancellationToken));

    /// <summary>The edition a link is for, whatever has become of it; null for a link we did not give.</summary>
    public async Task<Edition?> FindEditionAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var keys = await secrets.KeysAsync(Purpose, cancellationToken);
        var (pseudonym, proof) = (
            token.Bytes[..FeedbackTokenIssuer.HalfLength].ToArray(), token.Bytes[FeedbackTokenIssuer.HalfLength..].ToArray());
        var editions = await db.Set<Edition>().AsNoTracking().Where(edition => edition.State != EditionState.Draft)
            .Select(edition => edition.Id).ToListAsync(cancellationToken);
        Guid? found = null;
        foreach (var edition in editions)
        {
            foreach (var digest in keys.DigestsOf(FeedbackTokenIssuer.Proven(edition, pseudonym)))
                found = CryptographicOperations.FixedTimeEquals(digest.AsSpan(0, FeedbackTokenIssuer.HalfLength), proof) ? edition : found;
        }

        return found is { } id
            ? await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(edition => edition.Id == id, cancellationToken)
            : null;
    }
}

/// <summary>Makes the links of an edition's people.</summary>
public sealed class FeedbackTokenIssuer(DigestKeys keys)
{
    /// <summary>Of the pseudonym, and of what proves it; in bytes.</summary>
    internal const int HalfLength = 16;

    public SecretToken TokenOf(Guid editionId, Guid registrationId)
    {
        var pseudonym = keys.DigestOf([.. "person"u8, .. registrationId.ToByteArray()])[..HalfLength];
        return SecretToken.Of([.. pseudonym, .. keys.DigestOf(Proven(editionId, pseudonym)).AsSpan(0, HalfLength)]);
    }

    internal static byte[] Proven(Guid editionId, byte[] pseudonym) => [.. "edition"u8, .. editionId.ToByteArray(), .. pseudonym];
}
