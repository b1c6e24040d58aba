using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Registrations.Decisions;

public enum InternalNoteOutcome
{
    Saved,

    /// <summary>Somebody else has written since it was read.</summary>
    Outdated,

    Unknown,
}

/// <param name="Text">Null for none.</param>
/// <param name="IsMarked">Whether the registration is put on one side.</param>
public sealed record InternalNote(string? Text, bool IsMarked);

/// <summary>What organizers tell each other about a registration. It decides nothing and is written to nobody.</summary>
public sealed class InternalNoteEditor(AppDb db, RegistrationLookup files, AuditLog audit)
{
    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="id">The registration.</param>
    /// <param name="read">What stood there when the organizer began to write.</param>
    /// <param name="note">What shall stand there.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<InternalNoteOutcome> SaveAsync(
        Guid editionId, Guid id, InternalNote read, InternalNote note, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await files.FindAsync(editionId, id, cancellationToken) is not { } registration)
                    return InternalNoteOutcome.Unknown;
                if (new InternalNote(registration.InternalNote, registration.IsMarked) != read)
                    return InternalNoteOutcome.Outdated;
                if (note == read)
                    return InternalNoteOutcome.Saved;

                (registration.InternalNote, registration.IsMarked) = (note.Text, note.IsMarked);
                audit.Record(actor, "registration.noted", id, editionId, new { Fields = Changed(read, note) });
                return InternalNoteOutcome.Saved;
            },
            cancellationToken);

    private static List<string> Changed(InternalNote read, InternalNote note)
    {
        var fields = new List<string>();
        if (note.Text != read.Text)
            fields.Add(nameof(Registration.InternalNote));
        if (note.IsMarked != read.IsMarked)
            fields.Add(nameof(Registration.IsMarked));
        return fields;
    }
}
