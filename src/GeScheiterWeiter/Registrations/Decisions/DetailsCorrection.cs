using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
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

/// <param name="Read">What stood there when the organizer began to write.</param>
/// <param name="Shall">What shall stand there.</param>
public sealed record CorrectedAnswers(GivenAnswers Read, GivenAnswers Shall);

/// <summary>Organizers put right what somebody has mistyped, or what has changed. It moves nobody's seat or place.</summary>
public sealed class DetailsCorrection(
    AppDb db, RegistrationLookup files, AskedQuestions questions, FormAnswerWriter answers, AuditLog audit)
{
    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The registration.</param>
    /// <param name="read">What stood there when the organizer began to write: nobody's change is written over unseen.</param>
    /// <param name="details">What shall stand there.</param>
    /// <param name="given">The same for the answers to the edition's questions; null where none were asked.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<DetailsOutcome> CorrectAsync(
        Guid editionId, Guid id, RegistrationDetails read, RegistrationDetails details, CorrectedAnswers? given, Actor actor,
        CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return DetailsOutcome.Unknown;
                if (registration.State == RegistrationState.Unconfirmed)
                    return DetailsOutcome.Unconfirmed;
                if (RegistrationDetails.Of(registration) != read || !await IsAsReadAsync(registration, given, cancellationToken))
                    return DetailsOutcome.Outdated;

                var changed = details.WriteTo(registration);
                if (await answers.WriteAsync(editionId, id, given?.Shall, cancellationToken))
                    changed = [.. changed, nameof(Registration.Answers)];
                if (changed.Count == 0)
                    return DetailsOutcome.Unchanged;
                audit.Record(actor, "registration.corrected", id, editionId, new { Fields = changed });
                return DetailsOutcome.Corrected;
            },
            cancellationToken);

    private async Task<bool> IsAsReadAsync(Registration registration, CorrectedAnswers? given, CancellationToken cancellationToken) =>
        given is null || given.Read.Matches(await answers.ReadAsync(
            registration.Id, await questions.ReadAsync(registration.EditionId, cancellationToken), cancellationToken));
}
