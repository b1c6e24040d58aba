using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tables;

/// <summary>Where the tables of an edition are set up. The log names fields: the addresses in them are secret.</summary>
public sealed class TableSettingEditor(AppDb db, AuditLog audit)
{
    /// <param name="editionId">The edition.</param>
    /// <param name="version">The version the person has had before them; zero where there was none.</param>
    /// <param name="draft">What is to stand there.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<TableSettingOutcome> EditAsync(
        Guid editionId, int version, TableSettingDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (draft.Problem() is { } problem)
            return problem;

        var setting = await db.Set<TableSetting>().SingleOrDefaultAsync(s => s.EditionId == editionId, cancellationToken);
        if (setting is null)
            db.Add(setting = new TableSetting { EditionId = editionId });
        if (setting.Version != version)
            return TableSettingOutcome.Outdated;

        draft.WriteTo(setting);
        var entry = db.Entry(setting);
        var changes = FieldChanges.NamesOf(entry);
        if (entry.State != EntityState.Added && !changes.Any)
            return TableSettingOutcome.Saved;
        audit.Record(actor, "table.set-up", editionId, editionId, changes.Any ? changes : null);
        return await db.TrySaveAsync(cancellationToken) switch
        {
            SaveOutcome.Saved => TableSettingOutcome.Saved,
            SaveOutcome.Outdated or SaveOutcome.Taken => TableSettingOutcome.Outdated,
        };
    }
}
