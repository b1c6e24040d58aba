using GeScheiterWeiter.Audit;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Talks;

public enum SpeakerDeletionOutcome
{
    Deleted,

    /// <summary>The speaker still tells a talk.</summary>
    StillSpeaks,
}

/// <summary>Where speakers are written. They are people: the audit log names fields, never what stands in them.</summary>
public sealed class SpeakerEditor(
    AppDb db, AuditLog audit, FormerSlugEditor formerSlugs, LetterErasure letterErasure, ErasedTraces traces)
{
    /// <returns>With <see cref="SpeakerOutcome.Saved"/> the new speaker's id.</returns>
    public async Task<(SpeakerOutcome Outcome, Guid Id)> CreateAsync(SpeakerDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (draft.Problem() is { } problem)
            return (problem, default);

        var speaker = new Speaker { Name = draft.Name, Slug = draft.Slug };
        if (await formerSlugs.IsKeptForAnotherAsync(OwnerOf(speaker), draft.Slug, cancellationToken))
            return (SpeakerOutcome.SlugKeptForAnother, default);

        draft.WriteTo(speaker);
        db.Add(speaker);
        audit.Record(actor, "speaker.created", speaker.Id);
        return (await SaveAsync(cancellationToken), speaker.Id);
    }

    /// <returns>Null: there is no such speaker.</returns>
    public async Task<SpeakerOutcome?> EditAsync(Guid id, int version, SpeakerDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Speaker>().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is not { } speaker)
            return null;
        if (draft.Problem() is { } problem)
            return problem;
        if (speaker.Version != version)
            return SpeakerOutcome.Outdated;

        if (!await formerSlugs.TryRenameAsync(OwnerOf(speaker), speaker.Slug, draft.Slug, cancellationToken))
            return SpeakerOutcome.SlugKeptForAnother;

        draft.WriteTo(speaker);
        return await SaveChangesAsync(speaker, actor, cancellationToken);
    }

    /// <summary>By the speaker, of themselves.</summary>
    /// <returns>Null: there is no such speaker.</returns>
    public async Task<SpeakerOutcome?> DescribeAsync(
        Guid id, int version, SpeakerProfile profile, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Speaker>().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is not { } speaker)
            return null;
        if (profile.Problem() is { } problem)
            return problem;
        if (speaker.Version != version)
            return SpeakerOutcome.Outdated;

        profile.WriteTo(speaker);
        return await SaveChangesAsync(speaker, actor, cancellationToken);
    }

    /// <summary>With photo and address, and from the letters to them.</summary>
    /// <returns>Null: there is no such speaker.</returns>
    public async Task<SpeakerDeletionOutcome?> DeleteAsync(Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await db.WriteAsync(() => ForgetAsync(id, actor, cancellationToken), cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return outcome;
    }

    private async Task<SpeakerDeletionOutcome?> ForgetAsync(Guid id, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Speaker>().Include(s => s.Photo).SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is not { } speaker)
            return null;
        if (await db.Set<TalkSpeaker>().AnyAsync(s => s.SpeakerId == id, cancellationToken))
            return SpeakerDeletionOutcome.StillSpeaks;

        db.Remove(speaker);
        await formerSlugs.ForgetAsync(id, cancellationToken);
        if (speaker.Photo is not null)
            db.Remove(speaker.Photo);
        audit.Record(actor, "speaker.deleted", id);
        await letterErasure.ForgetAsync(id, cancellationToken);
        return SpeakerDeletionOutcome.Deleted;
    }

    private static SlugOwner OwnerOf(Speaker speaker) => new(SlugKind.Speaker, speaker.Id);

    private async Task<SpeakerOutcome> SaveChangesAsync(Speaker speaker, Actor actor, CancellationToken cancellationToken)
    {
        var changes = FieldChanges.NamesOf(db.Entry(speaker));
        if (!changes.Any)
            return SpeakerOutcome.Saved;
        audit.Record(actor, "speaker.edited", speaker.Id, details: changes);
        return await SaveAsync(cancellationToken);
    }

    private async Task<SpeakerOutcome> SaveAsync(CancellationToken cancellationToken) => await db.TrySaveAsync(cancellationToken) switch
    {
        SaveOutcome.Saved => SpeakerOutcome.Saved,
        SaveOutcome.Outdated => SpeakerOutcome.Outdated,
        SaveOutcome.Taken => SpeakerOutcome.SlugTaken,
    };
}
