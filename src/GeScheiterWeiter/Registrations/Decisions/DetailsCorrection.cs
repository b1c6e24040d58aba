using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Decisions;

public enum DetailsOutcome
{
    Corrected,

    /// <summary>They were right already.</summary>
    Unchanged,

    /// <summary>Somebody has changed them since they were read: another organizer, or the person.</summary>
    Outdated,

    /// <summary>What an unproven sign-up says lies with its link, and would come back by it.</summary>
    Unconfirmed,

    Unknown,
}

/// <summary>What organizers may put right of what somebody has said of themselves. The address has a road of its own.</summary>
public sealed record RegistrationDetails(string Name, string Organisation, AttendeeSide Side, string? Role, string? AccessNeeds)
{
    public static RegistrationDetails Of(Registration registration) => new(
        registration.Name, registration.Organisation, registration.Side, registration.Role, registration.AccessNeeds);

    /// <returns>The names of the fields that are different now.</returns>
    public IReadOnlyList<string> WriteTo(Registration registration)
    {
        var before = Of(registration);
        (registration.Name, registration.Organisation, registration.Side) = (Name, Organisation, Side);
        (registration.Role, registration.AccessNeeds) = (Role, AccessNeeds);
        return
        [
            .. typeof(RegistrationDetails).GetProperties()
                .Where(field => !Equals(field.GetValue(before), field.GetValue(this)))
                .Select(field => field.Name),
        ];
    }
}

/// <summary>Organizers put right what somebody has mistyped, or what has changed. It moves nobody's seat or place.</summary>
public sealed class DetailsCorrection(AppDb db, RegistrationLookup files, AuditLog audit)
{
    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The registration.</param>
    /// <param name="read">What stood there when the organizer began to write: nobody's change is written over unseen.</param>
    /// <param name="details">What shall stand there.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<DetailsOutcome> CorrectAsync(
        Guid editionId, Guid id, RegistrationDetails read, RegistrationDetails details, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return DetailsOutcome.Unknown;
                if (registration.State == RegistrationState.Unconfirmed)
                    return DetailsOutcome.Unconfirmed;
                if (RegistrationDetails.Of(registration) != read)
                    return DetailsOutcome.Outdated;

                var changed = details.WriteTo(registration);
                if (changed.Count == 0)
                    return DetailsOutcome.Unchanged;
                audit.Record(actor, "registration.corrected", id, editionId, new { Fields = changed });
                return DetailsOutcome.Corrected;
            },
            cancellationToken);
}
