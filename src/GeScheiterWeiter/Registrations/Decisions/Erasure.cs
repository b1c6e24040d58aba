using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Decisions;

public enum ErasureOutcome
{
    Erased,
    Unknown,
}

/// <summary>
/// A person is forgotten: registration, links, notes, the content of letters, uploaded lists they may stand in. What stays is
/// that there was a registration, by its id alone. A seat that comes free goes to the next person waiting.
/// </summary>
public sealed class Erasure(
    AppDb db, RegistrationLookup files, SeatReturn seatReturn, RegistrationForgetting forgetting, ErasedTraces traces, AuditLog audit)
{
    public async Task<ErasureOutcome> EraseAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await db.WriteEditionAsync(
            editionId, () => ForgetAsync(editionId, id, actor, cancellationToken), cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return outcome;
    }

    /// <summary>Call it inside a transaction; whoever does wipes the traces afterwards.</summary>
    public async Task<ErasureOutcome> ForgetAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        if (await files.FindEvenRestrictedAsync(editionId, id, cancellationToken) is not { } registration)
            return ErasureOutcome.Unknown;

        var held = registration.State;
        await forgetting.ForgetAsync(editionId, [id], cancellationToken);
        audit.Record(actor, "registration.erased", id, editionId, new { Held = held });
        await seatReturn.FreeAsync(registration, held, actor, cancellationToken);
        return ErasureOutcome.Erased;
    }
}
