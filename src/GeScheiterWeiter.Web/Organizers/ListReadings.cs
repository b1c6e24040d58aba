using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace GeScheiterWeiter.Web.Organizers;

/// <summary>
/// Records who has read a list of people. Turning pages and trying filters is one reading: a person is recorded once in
/// a quarter of an hour per list (and per instance of the site).
/// </summary>
public sealed class ListReadings(AppDb db, AuditLog audit, IMemoryCache recent)
{
    private static readonly TimeSpan OneReading = TimeSpan.FromMinutes(15);

    public async Task RecordAsync(Actor actor, string action, Guid editionId, CancellationToken cancellationToken)
    {
        var reading = (actor.Id, action, editionId);
        if (recent.TryGetValue(reading, out _))
            return;

        audit.Record(actor, action, subjectId: null, editionId);
        await db.SaveChangesAsync(cancellationToken);
        recent.Set(reading, true, OneReading);
    }
}
