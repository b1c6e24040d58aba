using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Tables.Seating;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tables.Rounds;

/// <summary>Somebody at a table, or waiting for one.</summary>
public sealed record PersonAtTable(Guid RegistrationId, string Name, string Organisation, AttendeeSide Side, string? Topic);

/// <param name="Number">From 1.</param>
/// <param name="Topic">What it talks about; null for anything.</param>
/// <param name="People">In the order of a German list.</param>
public sealed record TableView(int Number, string? Topic, IReadOnlyList<PersonAtTable> People);

/// <summary>What organizers see of the tables.</summary>
/// <param name="Setting">Null before they are set up.</param>
/// <param name="There">How many people are there for the next round.</param>
/// <param name="Round">The round that runs, or the last one; null before the first.</param>
/// <param name="Tables">Of the round that runs; empty between rounds.</param>
/// <param name="WithoutTable">Who has come since it began.</param>
/// <param name="Quality">How good the round that runs is, as people sit now; null between rounds.</param>
public sealed record TablePlan(
    TableSetting? Setting, int There, TableRound? Round, IReadOnlyList<TableView> Tables,
    IReadOnlyList<PersonAtTable> WithoutTable, SeatingQuality? Quality)
{
    public bool Runs => Round is { EndedUtc: null };
}

public sealed class TablePlanReader(AppDb db)
{
    public async Task<TablePlan> ReadAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var setting = await db.Set<TableSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.EditionId == editionId, cancellationToken);
        var people = await db.PeopleThere(editionId)
            .OrderBy(p => p.Registration.SortName).ThenBy(p => p.RegistrationId)
            .Select(p => new PersonAtTable(
                p.RegistrationId,
                p.Registration.RestrictedUtc == null ? p.Registration.Name : RestrictedRegistrations.NoName,
                p.Registration.RestrictedUtc == null ? p.Registration.Organisation : "",
                p.Registration.Side, p.Topic))
            .ToListAsync(cancellationToken);
        var round = await db.Set<TableRound>().AsNoTracking().Where(r => r.EditionId == editionId)
            .OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellationToken);
        if (setting is null || round is not { EndedUtc: null })
            return new TablePlan(setting, people.Count, round, [], [], null);

        var places = await db.Set<TablePlace>().AsNoTracking()
            .Where(p => p.EditionId == editionId && p.Round == round.Number)
            .ToDictionaryAsync(p => p.RegistrationId, p => p.Table, cancellationToken);
        var seated = people.Where(p => places.ContainsKey(p.RegistrationId)).ToLookup(p => places[p.RegistrationId]);
        var tables = Enumerable.Range(1, round.Tables)
            .Select(number => new TableView(number, round.TopicOf(number), [.. seated[number]])).ToList();
        return new TablePlan(
            setting, people.Count, round, tables, [.. people.Where(p => !places.ContainsKey(p.RegistrationId))],
            await QualityAsync(setting, round, tables, cancellationToken));
    }

    private async Task<SeatingQuality> QualityAsync(
        TableSetting setting, TableRound round, List<TableView> tables, CancellationToken cancellationToken)
    {
        var guests = (await db.GuestsAsync(setting, cancellationToken)).ToDictionary(guest => guest.Id);
        var seated = tables.Where(table => table.People.Count > 0)
            .Select(table => new SeatedTable([.. table.People.Select(person => guests[person.RegistrationId])], table.Topic)).ToList();
        return SeatingQuality.Of(seated, await db.MetAsync(round.EditionId, round.Number, cancellationToken));
    }
}
