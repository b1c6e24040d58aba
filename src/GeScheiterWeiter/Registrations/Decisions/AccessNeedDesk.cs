using System.Security.Cryptography;
using System.Text;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Decisions;

public enum AccessNeedOutcome
{
    Done,

    /// <summary>It was so already, or this person needs nothing (any more).</summary>
    NothingToDo,

    /// <summary>The person has written something else since it was read.</summary>
    Outdated,

    Unknown,
}

/// <summary>
/// Where organizers say that what somebody needs to take part is arranged, and take that back. The log never holds the words.
/// </summary>
public sealed class AccessNeedDesk(AppDb db, RegistrationLookup files, AuditLog audit, TimeProvider clock)
{
    private const int MarkLength = 16;

    /// <summary>Tells one text from another, so that the words need not be sent once more to say which were read.</summary>
    public static string MarkOf(string needs) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(needs)))[..MarkLength];

    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The registration.</param>
    /// <param name="read"><see cref="MarkOf"/> the words the organizer has read.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<AccessNeedOutcome> ArrangeAsync(
        Guid editionId, Guid id, string? read, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return AccessNeedOutcome.Unknown;
                if (registration is not { AccessNeeds: { Length: > 0 } needs, AccessNeedsArrangedUtc: null })
                    return AccessNeedOutcome.NothingToDo;
                if (MarkOf(needs) != read)
                    return AccessNeedOutcome.Outdated;

                registration.ArrangeAccess(clock.GetUtcNow().UtcDateTime);
                audit.Record(actor, "registration.access-arranged", id, editionId);
                return AccessNeedOutcome.Done;
            },
            cancellationToken);

    public Task<AccessNeedOutcome> ReopenAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return AccessNeedOutcome.Unknown;
                if (registration.AccessNeedsArrangedUtc is null)
                    return AccessNeedOutcome.NothingToDo;

                registration.ReopenAccess();
                audit.Record(actor, "registration.access-reopened", id, editionId);
                return AccessNeedOutcome.Done;
            },
            cancellationToken);
}
