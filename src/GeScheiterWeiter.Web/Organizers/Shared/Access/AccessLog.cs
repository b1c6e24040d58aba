using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace GeScheiterWeiter.Web.Organizers.Shared.Access;

/// <summary>
/// Records who has read a list of people, or a letter to one. Turning pages and trying filters is one reading: a person is
/// recorded once in a quarter of an hour per list or letter (and per instance of the site).
/// </summary>
public sealed class AccessLog(AppDb db, AuditLog audit, IMemoryCache recent)
{
    private static readonly TimeSpan OneReading = TimeSpan.FromMinutes(15);

    public Task OfListAsync(Actor actor, string action, Guid editionId, CancellationToken cancellationToken) =>
        RecordAsync(actor, action, subjectId: null, editionId, cancellationToken);

    public Task OfRegistrationAsync(Actor actor, Guid registrationId, Guid editionId, CancellationToken cancellationToken) =>
        RecordAsync(actor, "registration.read", registrationId, editionId, cancellationToken);

    /// <param name="editionId">Of which edition; null: for any to come.</param>
    public Task OfProposalsAsync(Actor actor, Guid? editionId, CancellationToken cancellationToken) =>
        RecordAsync(actor, "proposal.listed", subjectId: null, editionId, cancellationToken);

    public Task OfProposalAsync(Actor actor, Guid proposalId, Guid? editionId, CancellationToken cancellationToken) =>
        RecordAsync(actor, "proposal.read", proposalId, editionId, cancellationToken);

    public Task OfTandemWishesAsync(Actor actor, CancellationToken cancellationToken) =>
        RecordAsync(actor, "tandem-wish.listed", subjectId: null, editionId: null, cancellationToken);

    public Task OfBarriersAsync(Actor actor, CancellationToken cancellationToken) =>
        RecordAsync(actor, "barrier.listed", subjectId: null, editionId: null, cancellationToken);

    public Task OfBarrierAsync(Actor actor, Guid reportId, CancellationToken cancellationToken) =>
        RecordAsync(actor, "barrier.read", reportId, editionId: null, cancellationToken);

    /// <summary>The outbox tells of the people of every edition.</summary>
    public Task OfOutboxAsync(Actor actor, CancellationToken cancellationToken) =>
        RecordAsync(actor, "outbox.listed", subjectId: null, editionId: null, cancellationToken);

    public Task OfLetterAsync(Actor actor, Guid letterId, CancellationToken cancellationToken) =>
        RecordAsync(actor, "letter.read", letterId, editionId: null, cancellationToken);

    /// <param name="editionId">Of whose people they may be; null: of any.</param>
    public Task OfWordingPreviewAsync(Actor actor, Guid? editionId, CancellationToken cancellationToken) =>
        RecordAsync(actor, "wording.previewed", subjectId: null, editionId, cancellationToken);

    private async Task RecordAsync(Actor actor, string action, Guid? subjectId, Guid? editionId, CancellationToken cancellationToken)
    {
        var reading = (actor.Id, action, subjectId ?? editionId);
        if (recent.TryGetValue(reading, out _))
            return;

        audit.Record(actor, action, subjectId, editionId);
        await db.SaveChangesAsync(cancellationToken);
        recent.Set(reading, true, OneReading);
    }
}
