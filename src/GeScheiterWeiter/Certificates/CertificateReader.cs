using System.Security.Cryptography;
using System.Text;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Keys;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Certificates;

public sealed class CertificateReader(AppDb db, SiteSecrets secrets, FixedPages pages, TimeProvider clock)
{
    private const string Purpose = "certificate";

    /// <summary>Whether somebody may have one: the edition has taken place, and they were there.</summary>
    /// <param name="registration">With its edition.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<bool> MayHaveOneAsync(Registration registration, CancellationToken cancellationToken) =>
        registration.Edition.HasTakenPlaceBy(clock.GetUtcNow().UtcDateTime)
        && await db.Set<Registration>().WhoWereThere().AnyAsync(r => r.Id == registration.Id, cancellationToken);

    /// <summary>Null for whoever may have none. It changes nothing: it is computed anew each time.</summary>
    /// <param name="registration">With its edition.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Certificate?> ReadAsync(Registration registration, CancellationToken cancellationToken)
    {
        if (!await MayHaveOneAsync(registration, cancellationToken))
            return null;

        var topics = await db.Set<Talk>().AsNoTracking().Where(talk => talk.EditionId == registration.EditionId)
            .OrderBy(talk => talk.Order).ThenBy(talk => talk.Title)
            .Select(talk => talk.Title).ToListAsync(cancellationToken);
        var keys = await secrets.KeysAsync(Purpose, cancellationToken);
        var digest = keys.DigestOf(CertifiedFacts.Of(registration.Edition, registration.Name));
        return new Certificate(
            registration.Name, registration.Organisation, registration.Edition, topics,
            await pages.ReadDetailsAsync(cancellationToken), CertificateCode.Printed(CertificateCode.Of(digest)),
            registration.CertificateIssuedUtc);
    }

    /// <summary>
    /// The edition that a code vouches for somebody's having been at; null where it vouches for nothing. Every edition that has taken
    /// place is tried, so nothing about people is needed for it.
    /// </summary>
    /// <param name="code">As it was typed.</param>
    /// <param name="name">As it was typed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Edition?> FindCertifiedAsync(string? code, string? name, CancellationToken cancellationToken)
    {
        if (!CertificateCode.TryParse(code, out var typed) || string.IsNullOrWhiteSpace(name))
            return null;

        var now = clock.GetUtcNow().UtcDateTime;
        var keys = await secrets.KeysAsync(Purpose, cancellationToken);
        var editions = await db.Set<Edition>().AsNoTracking()
            .Where(edition => edition.EndUtc <= now
                && (edition.State == EditionState.Announced || edition.State == EditionState.ProgrammeSettled))
            .ToListAsync(cancellationToken);
        Edition? found = null;
        foreach (var edition in editions)
        {
            // All of them, whichever fits: how long it takes says nothing of the code.
            foreach (var digest in keys.DigestsOf(CertifiedFacts.Of(edition, name)))
                found = IsCodeOf(digest, typed) ? edition : found;
        }

        return found;
    }

    private static bool IsCodeOf(byte[] digest, string typed) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(CertificateCode.Of(digest)), Encoding.ASCII.GetBytes(typed));
}
