using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Registrations.Seats;

/// <summary>
/// A seat that comes free late goes to people on the waiting list who are waiting at that moment in the waiting room:
/// given to somebody who has gone out for the evening, it would stay empty.
/// </summary>
public static class LateSeats
{
    /// <summary>How long before the start a seat begins to be late.</summary>
    public static readonly TimeSpan BeforeStart = TimeSpan.FromHours(1);

    /// <summary>How long somebody counts as there who has said so.</summary>
    public static readonly TimeSpan PresenceLasts = TimeSpan.FromMinutes(10);

    /// <summary>The people on the waiting list who are in the waiting room.</summary>
    public static IQueryable<Registration> WaitingHere(this IQueryable<Registration> registrations, Guid editionId, DateTime nowUtc) =>
        registrations.Where(
            r => r.EditionId == editionId && r.State == RegistrationState.Waiting && r.WaitsHereUntilUtc > nowUtc);

    public static DateTime LateSeatsBeginUtc(this Edition edition) => edition.StartUtc - BeforeStart;

    public static bool GivesLateSeatsAt(this Edition edition, DateTime nowUtc) =>
        edition.MayStillBeJoinedAt(nowUtc) && nowUtc >= edition.LateSeatsBeginUtc();
}
