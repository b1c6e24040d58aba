using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Certificates;

public enum CertificateOutcome
{
    Issued,

    /// <summary>The name was changed since the person looked at it.</summary>
    OtherName,

    /// <summary>The edition is not over or does not take place, or the person was not there as far as we know.</summary>
    NotForThem,

    UnknownLink,
}

/// <summary>
/// Where somebody has their certificate made once the name is right. Afterwards the name is not theirs to change: one attendance is
/// good for one person's certificate.
/// </summary>
public sealed class CertificateDesk(
    AppDb db, RegistrationTokens tokens, CertificateReader certificates, AuditLog audit, TimeProvider clock)
{
    /// <param name="token">The secret of the personal link.</param>
    /// <param name="name">The name the person has looked at.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<CertificateOutcome> IssueAsync(SecretToken token, string? name, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            () => tokens.EditionOfAsync(token, TokenPurpose.Participation, cancellationToken),
            async () =>
            {
                if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                    return CertificateOutcome.UnknownLink;
                if (!await certificates.MayHaveOneAsync(registration, cancellationToken))
                    return CertificateOutcome.NotForThem;
                if (registration.CertificateIssuedUtc is not null)
                    return CertificateOutcome.Issued;
                if (registration.Name != name)
                    return CertificateOutcome.OtherName;

                registration.CertificateIssuedUtc = clock.GetUtcNow().UtcDateTime;
                audit.Record(
                    Actor.Attendee(registration.Id), "registration.certificate-issued", registration.Id, registration.EditionId);
                return CertificateOutcome.Issued;
            },
            cancellationToken);
}
