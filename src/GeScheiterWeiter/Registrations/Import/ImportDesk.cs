using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Where a list is handed in and what is said about it; nobody is registered here.</summary>
public sealed class ImportDesk(AppDb db, ImportReader reader, AskedQuestions questions, Retention retention, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="invitationListId">The list of invitations to be filled; null for registrations.</param>
    /// <param name="actor">Who hands it in.</param>
    /// <param name="fileName">What the file is called.</param>
    /// <param name="content">What stands in it.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    /// <returns>The draft's id, or what is wrong with the file; then nothing is kept.</returns>
    public async Task<(Guid? DraftId, ImportFileProblem? Problem)> HandInAsync(
        Guid editionId, Guid? invitationListId, Actor actor, string fileName, byte[] content, CancellationToken cancellationToken)
    {
        if ((await reader.ReadAsync(content, cancellationToken)).Problem is { } problem)
            return (null, problem);

        var draft = new ImportDraft
        {
            EditionId = editionId,
            OrganizerId = actor.Id.GetValueOrDefault(),
            InvitationListId = invitationListId,
            FileName = fileName.Length > ImportDraft.MaxFileNameLength ? fileName[..ImportDraft.MaxFileNameLength] : fileName,
            Content = content,
            ExpiresUtc = Now + retention.ImportDrafts,
        };
        db.Add(draft);
        await db.SaveChangesAsync(cancellationToken);
        return (draft.Id, null);
    }

    /// <returns>Null when there is none, it has expired, it is somebody else's, or for something else.</returns>
    public Task<ImportDraft?> FindAsync(
        Guid editionId, Guid? invitationListId, Guid draftId, Actor actor, CancellationToken cancellationToken)
    {
        var now = Now;
        return db.Set<ImportDraft>().SingleOrDefaultAsync(
            d => d.Id == draftId && d.EditionId == editionId && d.InvitationListId == invitationListId
                && d.OrganizerId == actor.Id && d.ExpiresUtc > now && d.Report == null,
            cancellationToken);
    }

    /// <returns>What has become of a list that was taken over; null where none was, or nobody remembers.</returns>
    public async Task<ImportReport?> FindReportAsync(Guid editionId, Guid draftId, Actor actor, CancellationToken cancellationToken)
    {
        var now = Now;
        return ImportReport.FromJson(await db.Set<ImportDraft>()
            .Where(d => d.Id == draftId && d.EditionId == editionId && d.OrganizerId == actor.Id && d.ExpiresUtc > now)
            .Select(d => d.Report).SingleOrDefaultAsync(cancellationToken));
    }

    public async Task ExplainAsync(ImportDraft draft, ImportSettings settings, CancellationToken cancellationToken)
    {
        draft.Columns = settings.ToJson();
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What taking the draft over would do now. Null as long as its columns are not explained.</summary>
    public async Task<ImportPlan?> PlanAsync(ImportDraft draft, CancellationToken cancellationToken) =>
        await ExplainedAsync(draft, cancellationToken) is var (table, settings)
            ? ImportPlan.Make(
                table, settings, await RulesAsync(draft.EditionId, cancellationToken),
                await KnownAsync(draft.EditionId, table, settings, cancellationToken),
                await AskedAsync(draft.EditionId, settings, cancellationToken))
            : null;

    /// <summary>The same for a list that becomes something else, whose people <paramref name="known"/> tells of.</summary>
    public async Task<ImportPlan?> PlanAsync(
        ImportDraft draft, ImportRules rules,
        Func<ImportTable, ImportSettings, Task<IReadOnlyDictionary<string, ImportFate>>> known,
        CancellationToken cancellationToken)
    {
        if (await ExplainedAsync(draft, cancellationToken) is not var (table, settings))
            return null;
        return ImportPlan.Make(table, settings, rules, await known(table, settings), questions: []);
    }

    /// <summary>What taking over this list would do now.</summary>
    public async Task<ImportPlan> PlanAsync(
        Edition edition, ImportTable table, ImportSettings settings, CancellationToken cancellationToken) => ImportPlan.Make(
        table, settings, ImportRules.Of(edition, Now), await KnownAsync(edition.Id, table, settings, cancellationToken),
        await AskedAsync(edition.Id, settings, cancellationToken));

    /// <summary>What a list of registrations of this edition is held against now.</summary>
    public async Task<ImportRules> RulesAsync(Guid editionId, CancellationToken cancellationToken) => ImportRules.Of(
        await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == editionId, cancellationToken), Now);

    /// <summary>The list once more. Null while others are being read, and where there is none at that place.</summary>
    public async Task<ImportTable?> ReadAsync(ImportDraft draft, ImportPlace? place, CancellationToken cancellationToken) =>
        (await reader.ReadAsync(draft.Content, place, cancellationToken)).Table;

    /// <summary>The same, and what is wrong with the place.</summary>
    public Task<ImportReading> LookAtAsync(ImportDraft draft, ImportPlace? place, CancellationToken cancellationToken) =>
        reader.ReadAsync(draft.Content, place, cancellationToken);

    private async Task<(ImportTable Table, ImportSettings Settings)?> ExplainedAsync(
        ImportDraft draft, CancellationToken cancellationToken) =>
        ImportSettings.FromJson(draft.Columns) is { } settings
        && await ReadAsync(draft, settings.Place, cancellationToken) is { } table
        && settings.ProblemFor(table) is null
            ? (table, settings)
            : null;

    private async Task<IReadOnlyList<AskedQuestion>> AskedAsync(
        Guid editionId, ImportSettings settings, CancellationToken cancellationToken) =>
        settings.Questions.Count == 0 ? [] : await questions.ReadAsync(editionId, cancellationToken);

    private async Task<IReadOnlyDictionary<string, ImportFate>> KnownAsync(
        Guid editionId, ImportTable table, ImportSettings settings, CancellationToken cancellationToken)
    {
        const int atOnce = 1000;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var addresses in ImportPlan.Addresses(table, settings).Chunk(atOnce))
        {
            known.UnionWith(await db.Set<Registration>()
                .Where(r => r.EditionId == editionId && addresses.Contains(r.NormalizedEmail))
                .Select(r => r.NormalizedEmail).ToListAsync(cancellationToken));
        }

        return known.ToDictionary(address => address, _ => ImportFate.SamePerson);
    }
}
