using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Decisions;

public enum AddressOutcome
{
    /// <summary>The old links are dead, a letter with new ones is on its way to the new address.</summary>
    Corrected,

    /// <summary>The old links are dead; the edition is over or does not take place, and there is nothing to write about.</summary>
    CorrectedWithoutLetter,

    /// <summary>Spelled the same way already.</summary>
    Unchanged,

    /// <summary>Another registration of this edition has it.</summary>
    Taken,

    /// <summary>Cancelled or declined: there is nothing to write about.</summary>
    NothingToSend,

    Unknown,
}

/// <summary>Organizers put a mistyped address right.</summary>
public sealed class AddressCorrection(
    AppDb db, RegistrationLookup files, RegistrationStatusLetter standing,
    LetterErasure letterErasure, AuditLog audit)
{
    public Task<AddressOutcome> CorrectAsync(
        Guid editionId, Guid id, EmailAddress address, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return AddressOutcome.Unknown;
                if (registration.State is RegistrationState.Cancelled or RegistrationState.Declined)
                    return AddressOutcome.NothingToSend;
                if (registration.Email == address.Value)
                    return AddressOutcome.Unchanged;
                if (await IsTakenAsync(registration, address, cancellationToken))
                    return AddressOutcome.Taken;

                registration.MoveTo(address);
                await letterErasure.DiscardQueuedAsync(id, cancellationToken);
                // Every link that was mailed to the old address dies here, whoever reads it.
                await db.Set<RegistrationToken>().Where(t => t.RegistrationId == id)
                    .OrderBy(t => t.ExpiresUtc).ExecuteDeleteInBatchesAsync(cancellationToken);
                audit.Record(actor, "registration.readdressed", id, editionId, new { Fields = new[] { nameof(Registration.Email) } });
                return await standing.WriteOrAskToConfirmAsync(registration, cancellationToken)
                    ? AddressOutcome.Corrected
                    : AddressOutcome.CorrectedWithoutLetter;
            },
            cancellationToken);

    private Task<bool> IsTakenAsync(Registration registration, EmailAddress address, CancellationToken cancellationToken) =>
        db.Set<Registration>().AnyAsync(
            r => r.EditionId == registration.EditionId && r.NormalizedEmail == address.Normalized && r.Id != registration.Id,
            cancellationToken);
}
