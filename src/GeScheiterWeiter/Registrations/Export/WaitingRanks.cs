using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Export;

/// <summary>Who is the how-many-eth on the waiting list: what people are told, where the numbers behind it have gaps.</summary>
public sealed class WaitingRanks
{
    private readonly List<long> _numbers;

    private WaitingRanks(List<long> numbers) => _numbers = numbers;

    public static async Task<WaitingRanks> ReadAsync(AppDb db, Guid editionId, CancellationToken cancellationToken) => new(
        await db.Set<Registration>()
            .Where(r => r.EditionId == editionId && r.State == RegistrationState.Waiting && r.WaitingNumber != null)
            .OrderBy(r => r.WaitingNumber).Select(r => r.WaitingNumber ?? 0).ToListAsync(cancellationToken));

    /// <returns>Null for whoever does not wait, or has come since.</returns>
    public int? Of(ExportedRegistration row) =>
        row is { State: RegistrationState.Waiting, WaitingNumber: { } number } && _numbers.BinarySearch(number) is var place and >= 0
            ? place + 1
            : null;
}
