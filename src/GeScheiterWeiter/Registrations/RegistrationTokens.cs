using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations;

/// <summary>Issues the secrets of mailed links and finds the registration one belongs to.</summary>
public sealed class RegistrationTokens(AppDb db, Retention retention, TimeProvider clock)
{
    public static readonly TimeSpan ConfirmationLifetime = TimeSpan.FromHours(48);

    /// <param name="registration">Whose address is to be proven.</param>
    /// <param name="signUp">What the link confirms.</param>
    public SecretToken IssueConfirmation(Registration registration, PendingSignUp signUp) =>
        Issue(registration.Id, TokenPurpose.Confirmation, clock.GetUtcNow().UtcDateTime + ConfirmationLifetime, signUp);

    public SecretToken IssueParticipation(Guid registrationId, Edition edition) =>
        Issue(registrationId, TokenPurpose.Participation, edition.EndUtc + retention.PersonalLinks);

    /// <summary>
    /// The token with its registration, edition and seats; also when it has expired, for whoever wants to say so. Null when
    /// there is none for this purpose.
    /// </summary>
    public Task<RegistrationToken?> FindAsync(SecretToken token, TokenPurpose purpose, CancellationToken cancellationToken)
    {
        var hash = token.HashFor(purpose.ToString());
        return db.Set<RegistrationToken>()
            .Include(t => t.Registration.Edition.Seats)
            .Where(t => t.Hash == hash && t.Purpose == purpose)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Whose personal link it is, with edition and seats; null when there is no such link or its time is over.</summary>
    public async Task<Registration?> FindParticipantAsync(SecretToken token, CancellationToken cancellationToken) =>
        await FindAsync(token, TokenPurpose.Participation, cancellationToken) is { } found
        && found.ExpiresUtc > clock.GetUtcNow().UtcDateTime
            ? found.Registration
            : null;

    /// <summary>The edition a token belongs to, which never changes: what has to be known before its seats are locked.</summary>
    public Task<Guid?> EditionOfAsync(SecretToken token, TokenPurpose purpose, CancellationToken cancellationToken)
    {
        var hash = token.HashFor(purpose.ToString());
        return db.Set<RegistrationToken>()
            .Where(t => t.Hash == hash && t.Purpose == purpose)
            .Select(t => (Guid?)t.Registration.EditionId)
            .SingleOrDefaultAsync(cancellationToken);
    }

    private SecretToken Issue(Guid registrationId, TokenPurpose purpose, DateTime expiresUtc, PendingSignUp? signUp = null)
    {
        var token = SecretToken.Create();
        db.Add(new RegistrationToken
        {
            Hash = token.HashFor(purpose.ToString()),
            RegistrationId = registrationId,
            Purpose = purpose,
            ExpiresUtc = expiresUtc,
            // One of its own: an owned row cannot move from an earlier link to this one.
            SignUp = signUp is null ? null : signUp with { },
        });
        return token;
    }
}
