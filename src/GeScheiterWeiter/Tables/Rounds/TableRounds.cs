using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Tables.Seating;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tables.Rounds;

public enum TableRoundOutcome
{
    Done,

    /// <summary>The edition is a draft, cancelled or over.</summary>
    NotTheEvening,
    NotSetUp,

    /// <summary>Nobody sits alone.</summary>
    TooFewPeople,

    /// <summary>There are more tables than rooms.</summary>
    TooFewRooms,

    /// <summary>The one before has not ended.</summary>
    RunsAlready,
    RunsNone,

    /// <summary>There is no such table, or nobody there of that registration.</summary>
    Unknown,
}

/// <summary>Where organizers begin and end the rounds of an evening, and move people.</summary>
public sealed class TableRounds(AppDb db, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Seats everybody who is there by then: whoever came late is in, whoever has left is out.</summary>
    public Task<TableRoundOutcome> BeginAsync(Guid editionId, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        editionId,
        async edition =>
        {
            if (!edition.MayStillBeJoinedAt(Now))
                return TableRoundOutcome.NotTheEvening;
            if (await db.Set<TableSetting>().AsNoTracking()
                .SingleOrDefaultAsync(s => s.EditionId == editionId, cancellationToken) is not { } setting)
                return TableRoundOutcome.NotSetUp;
            var rounds = await db.Set<TableRound>().Where(r => r.EditionId == editionId).ToListAsync(cancellationToken);
            if (rounds.Exists(r => r.EndedUtc is null))
                return TableRoundOutcome.RunsAlready;
            var guests = await db.GuestsAsync(setting, cancellationToken);
            if (guests.Count < 2)
                return TableRoundOutcome.TooFewPeople;

            var number = rounds.Count + 1;
            var tables = TableSeating.Seat(
                guests, setting.Size, setting.TopicsAreBinding, await db.MetAsync(editionId, number, cancellationToken), seed: number);
            if (setting.RoomOf(tables.Count) is null)
                return TableRoundOutcome.TooFewRooms;

            Seat(editionId, number, tables);
            audit.Record(
                actor, "table.round-begun", editionId, editionId,
                new { round = number, people = guests.Count, tables = tables.Count });
            return TableRoundOutcome.Done;
        },
        cancellationToken);

    public Task<TableRoundOutcome> EndAsync(Guid editionId, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        editionId,
        async _ =>
        {
            if (await RunningAsync(editionId, cancellationToken) is not { } round)
                return TableRoundOutcome.RunsNone;

            round.EndedUtc = Now;
            audit.Record(actor, "table.round-ended", editionId, editionId, new { round = round.Number });
            return TableRoundOutcome.Done;
        },
        cancellationToken);

    /// <summary>To another table of the round that runs; whoever has none yet gets one.</summary>
    public Task<TableRoundOutcome> MoveAsync(
        Guid editionId, Guid registrationId, int table, Actor actor, CancellationToken cancellationToken) => ChangeAsync(
        editionId,
        async _ =>
        {
            if (await RunningAsync(editionId, cancellationToken) is not { } round)
                return TableRoundOutcome.RunsNone;
            if (table < 1 || table > round.Tables || !await IsThereAsync(editionId, registrationId, cancellationToken))
                return TableRoundOutcome.Unknown;

            if (await db.Set<TablePlace>().SingleOrDefaultAsync(
                p => p.RegistrationId == registrationId && p.Round == round.Number, cancellationToken) is { } place)
                place.Table = table;
            else
                db.Add(new TablePlace { RegistrationId = registrationId, EditionId = editionId, Round = round.Number, Table = table });
            audit.Record(actor, "table.person-moved", registrationId, editionId, new { round = round.Number, table });
            return TableRoundOutcome.Done;
        },
        cancellationToken);

    private void Seat(Guid editionId, int number, IReadOnlyList<SeatedTable> tables)
    {
        db.Add(new TableRound
        {
            EditionId = editionId,
            Number = number,
            StartedUtc = Now,
            Topics = [.. tables.Select(table => table.Topic ?? "")],
        });
        foreach (var (index, table) in tables.Index())
        {
            db.AddRange(table.Guests.Select(guest =>
                new TablePlace { RegistrationId = guest.Id, EditionId = editionId, Round = number, Table = index + 1 }));
        }
    }

    private Task<TableRound?> RunningAsync(Guid editionId, CancellationToken cancellationToken) =>
        db.Set<TableRound>().SingleOrDefaultAsync(r => r.EditionId == editionId && r.EndedUtc == null, cancellationToken);

    private Task<bool> IsThereAsync(Guid editionId, Guid registrationId, CancellationToken cancellationToken) =>
        db.PeopleThere(editionId).AnyAsync(p => p.RegistrationId == registrationId, cancellationToken);

    private Task<TableRoundOutcome> ChangeAsync(
        Guid editionId, Func<Edition, Task<TableRoundOutcome>> change, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () => await change(await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == editionId, cancellationToken)),
            outcome => outcome == TableRoundOutcome.Done,
            cancellationToken);
}
