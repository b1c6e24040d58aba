using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Editions;

/// <summary>Where an edition is written: what it is called, when it is, and what the archive says of it.</summary>
public sealed class EditionEditor(AppDb db, AuditLog audit, FormerSlugEditor formerSlugs, TimeProvider clock)
{
    /// <returns>With <see cref="EditionOutcome.Saved"/> the new edition's id. A null capacity is unlimited.</returns>
    public async Task<(EditionOutcome Outcome, Guid Id)> CreateAsync(
        EditionDraft draft, int? capacity, Actor actor, CancellationToken cancellationToken)
    {
        if (draft.Problem() is { } problem)
            return (problem, default);

        var edition = new Edition
        {
            Name = draft.Name,
            Slug = draft.Slug,
            StartUtc = draft.StartUtc,
            EndUtc = draft.EndUtc,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
            Seats = new EditionSeats { Capacity = capacity },
        };
        if (await formerSlugs.IsKeptForAnotherAsync(OwnerOf(edition), draft.Slug, cancellationToken))
            return (EditionOutcome.SlugKeptForAnother, default);

        draft.WriteTo(edition);
        db.Add(edition);
        audit.Record(actor, "edition.created", edition.Id, edition.Id, new { edition.Name, edition.Slug, capacity });
        return (await SaveAsync(cancellationToken), edition.Id);
    }

    /// <param name="id">The edition.</param>
    /// <param name="version">The version the person has had before them.</param>
    /// <param name="draft">What is to stand there.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: there is no such edition.</returns>
    public async Task<EditionOutcome?> EditAsync(
        Guid id, int version, EditionDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } edition)
            return null;
        if (draft.Problem() is { } problem)
            return problem;
        if (edition.Version != version)
            return EditionOutcome.Outdated;

        if (!await formerSlugs.TryRenameAsync(OwnerOf(edition), edition.Slug, draft.Slug, cancellationToken))
            return EditionOutcome.SlugKeptForAnother;

        var moves = draft.Moves(edition);
        draft.WriteTo(edition);
        return await SaveAsync(edition, moves, "edition.edited", FieldChanges.Of(db.Entry(edition)), actor, cancellationToken);
    }

    /// <summary>What people want to know of the evening before they come.</summary>
    /// <returns>Null: there is no such edition.</returns>
    public async Task<EditionOutcome?> StateFactsAsync(
        Guid id, int version, EveningFacts facts, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } edition)
            return null;
        if (facts.AreTooLong)
            return EditionOutcome.TextTooLong;
        if (edition.Version != version)
            return EditionOutcome.Outdated;

        edition.Facts = facts;
        // The contact may be somebody's own address: the log names the field and nobody.
        return await SaveAsync(
            edition, moves: false, "edition.facts-stated", FieldChanges.NamesOf(db.Entry(edition)), actor, cancellationToken);
    }

    /// <summary>What the archive says once the evening is over.</summary>
    /// <returns>Null: there is no such edition.</returns>
    public async Task<EditionOutcome?> ArchiveAsync(
        Guid id, int version, MarkdownText recap, string? hostNames, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } edition)
            return null;
        if (recap.Source.Length > Edition.MaxTextLength || hostNames?.Length > Edition.MaxHostNamesLength)
            return EditionOutcome.TextTooLong;
        if (recap.Problem is not null)
            return EditionOutcome.TextTooComplex;
        if (edition.Version != version)
            return EditionOutcome.Outdated;

        edition.Recap = recap;
        edition.HostNames = hostNames;
        // The hosts are people: the log names the field and nobody.
        return await SaveAsync(
            edition, moves: false, "edition.archived", FieldChanges.NamesOf(db.Entry(edition)), actor, cancellationToken);
    }

    /// <summary>The evening told once more: in Leichte Sprache, and in English.</summary>
    /// <param name="id">The edition.</param>
    /// <param name="version">The version the person has had before them.</param>
    /// <param name="easyLanguage">Made by <see cref="KeptLines.Rendered"/>.</param>
    /// <param name="english">The other text.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: there is no such edition.</returns>
    public async Task<EditionOutcome?> TellInOtherWordsAsync(
        Guid id, int version, MarkdownText easyLanguage, MarkdownText english, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } edition)
            return null;
        if (easyLanguage.Source.Length > Edition.MaxTextLength || english.Source.Length > Edition.MaxTextLength)
            return EditionOutcome.TextTooLong;
        if (easyLanguage.Problem is not null || english.Problem is not null)
            return EditionOutcome.TextTooComplex;
        if (edition.Version != version)
            return EditionOutcome.Outdated;

        edition.EasyLanguage = easyLanguage;
        edition.English = english;
        return await SaveAsync(
            edition, moves: false, "edition.told-in-other-words", FieldChanges.Of(db.Entry(edition)), actor, cancellationToken);
    }

    private static SlugOwner OwnerOf(Edition edition) => new(SlugKind.Edition, edition.Id);

    private async Task<EditionOutcome> SaveAsync(
        Edition edition, bool moves, string action, FieldChanges changes, Actor actor, CancellationToken cancellationToken)
    {
        if (!changes.Any)
            return EditionOutcome.Saved;

        if (moves && edition.IsPublic)
            edition.CalendarSequence++;
        edition.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
        audit.Record(actor, action, edition.Id, edition.Id, changes);
        return await SaveAsync(cancellationToken);
    }

    private async Task<EditionOutcome> SaveAsync(CancellationToken cancellationToken) => await db.TrySaveAsync(cancellationToken) switch
    {
        SaveOutcome.Saved => EditionOutcome.Saved,
        SaveOutcome.Outdated => EditionOutcome.Outdated,
        SaveOutcome.Taken => EditionOutcome.SlugTaken,
    };
}
