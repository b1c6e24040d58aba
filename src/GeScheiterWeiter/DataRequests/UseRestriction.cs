using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests.Letters;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

/// <summary>Somebody has the use of their registrations restricted, or lifts that (article 18 GDPR).</summary>
public sealed class UseRestriction(AppDb db, DataRequestDesk desk, LetterErasure letters, TimeProvider clock)
{
    /// <summary>Whether all there is under the address is restricted; null where there is no registration.</summary>
    public async Task<bool?> IsRestrictedAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var all = await Of(address).Select(r => r.RestrictedUtc).ToListAsync(cancellationToken);
        return all.Count == 0 ? null : all.TrueForAll(since => since is not null);
    }

    /// <returns>Whether the link opens anything.</returns>
    public Task<bool> RestrictAsync(SecretToken token, CancellationToken cancellationToken) =>
        ChangeAsync(token, "data-request.restricted", new UseRestricted(), clock.GetUtcNow().UtcDateTime, cancellationToken);

    /// <returns>Whether the link opens anything.</returns>
    public Task<bool> LiftAsync(SecretToken token, CancellationToken cancellationToken) =>
        ChangeAsync(token, "data-request.restriction-lifted", new RestrictionLifted(), restrictedUtc: null, cancellationToken);

    private Task<bool> ChangeAsync(
        SecretToken token, string action, Letter receipt, DateTime? restrictedUtc, CancellationToken cancellationToken) =>
        desk.FulfilAsync(
            token, action,
            async request =>
            {
                var registrations = await Of(request.Address).ToListAsync(cancellationToken);
                foreach (var registration in registrations)
                    registration.RestrictedUtc = restrictedUtc is null ? null : registration.RestrictedUtc ?? restrictedUtc;
                if (restrictedUtc is not null)
                    await letters.DiscardQueuedAsync([.. registrations.Select(r => r.Id)], cancellationToken);
                return receipt;
            },
            cancellationToken);

    private IQueryable<Registration> Of(EmailAddress address) =>
        db.Set<Registration>().Where(r => r.NormalizedEmail == address.Normalized);
}
