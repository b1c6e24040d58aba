using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

/// <summary>
/// How many are in each state. Seats and the waiting list come from the ledger and are exact; the other states are counted
/// up to a thousand, so that the page costs the same however many there are. The list shows none of those that are restricted.
/// </summary>
public sealed record RegistrationCounts(
    int Seated, int? Capacity, int Waiting, int Unconfirmed, int AwaitingApproval, int Cancelled, int Declined,
    int Restricted)
{
    private const int Most = 1000;

    public static string Words(int count) => count > Most ? $"mehr als {Most}" : GermanNumber.Words(count);

    public static async Task<RegistrationCounts> ReadAsync(AppDb db, EditionHeader edition, CancellationToken cancellationToken)
    {
        IQueryable<int> In(RegistrationState state) => db.Set<Registration>()
            .Where(r => r.EditionId == edition.Id && r.State == state).Take(Most + 1).Select(r => 1);

        return new RegistrationCounts(
            edition.Taken,
            edition.Capacity,
            edition.Waiting,
            await In(RegistrationState.Unconfirmed).CountAsync(cancellationToken),
            await In(RegistrationState.AwaitingApproval).CountAsync(cancellationToken),
            await In(RegistrationState.Cancelled).CountAsync(cancellationToken),
            await In(RegistrationState.Declined).CountAsync(cancellationToken),
            await db.Set<Registration>().CountAsync(r => r.EditionId == edition.Id && r.RestrictedUtc != null, cancellationToken));
    }
}
