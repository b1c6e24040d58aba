using GeScheiterWeiter.Common;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tables.Rounds;

public enum TableOutcome
{
    Done,

    /// <summary>No seat, no tables, or the doors are shut.</summary>
    Closed,
    UnknownTopic,

    /// <summary>No round runs, or there is no table for this person in it.</summary>
    NoTable,
    UnknownLink,
}

/// <param name="Outcome">What has become of it.</param>
/// <param name="Address">Where to; null unless the person is led there. Never show or log it.</param>
public sealed record TableEntry(TableOutcome Outcome, Uri? Address = null);

/// <summary>
/// What somebody may know of the tables: whether they are in, and where they sit. Neither who sits with them nor where that is.
/// </summary>
/// <param name="Topics">To choose from.</param>
/// <param name="IsIn">They have said that they are there.</param>
/// <param name="Topic">What they have wished for; null for anything.</param>
/// <param name="Round">The round that runs; null between rounds.</param>
/// <param name="Table">Theirs in it; null where they came too late for it.</param>
/// <param name="TableTopic">What it talks about; null for anything.</param>
/// <param name="Others">How many sit there beside them.</param>
public sealed record TableStanding(
    IReadOnlyList<string> Topics, bool IsIn, string? Topic, int? Round, int? Table, string? TableTopic, int Others);

/// <summary>Where people, known by their personal link, say that they are there for the tables, leave, and are led to theirs.</summary>
public sealed class TableDesk(AppDb db, RegistrationTokens tokens, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>From the opening of the doors on, for whoever has a seat; null where there are no tables for them now.</summary>
    public async Task<TableStanding?> FindAsync(Registration registration, CancellationToken cancellationToken)
    {
        if (await OpenTablesAsync(registration, cancellationToken) is not { } setting)
            return null;

        var participation = await ParticipationOf(registration.Id).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var round = await RunningRound(registration.EditionId).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var place = round is null ? null : await PlaceOf(registration.Id, round).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var others = place is null
            ? 0
            : await db.Set<TablePlace>().CountAsync(
                p => p.EditionId == place.EditionId && p.Round == place.Round && p.Table == place.Table
                    && p.RegistrationId != registration.Id && p.Registration.State == RegistrationState.Seated,
                cancellationToken);
        return new TableStanding(
            setting.Topics, participation is not null, participation?.Topic, round?.Number, place?.Table,
            place is null ? null : round?.TopicOf(place.Table), others);
    }

    /// <param name="token">The secret of the personal link.</param>
    /// <param name="topic">What they would like to talk about; null for anything.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<TableOutcome> ComeAsync(SecretToken token, string? topic, CancellationToken cancellationToken) => ActAsync(
        token,
        async (registration, setting) =>
        {
            if (topic is not null && !setting.Topics.Contains(topic))
                return TableOutcome.UnknownTopic;
            if (await ParticipationOf(registration.Id).SingleOrDefaultAsync(cancellationToken) is { } before)
            {
                before.Topic = topic;
                return TableOutcome.Done;
            }

            db.Add(new TableParticipation
            {
                RegistrationId = registration.Id,
                EditionId = registration.EditionId,
                Topic = topic,
                JoinedUtc = Now,
            });
            return TableOutcome.Done;
        },
        cancellationToken);

    /// <summary>Also from the table they sit at. Whom they have met stays known, for as long as they may come again.</summary>
    public Task<TableOutcome> LeaveAsync(SecretToken token, CancellationToken cancellationToken) => ActAsync(
        token,
        async (registration, _) =>
        {
            if (await ParticipationOf(registration.Id).SingleOrDefaultAsync(cancellationToken) is { } participation)
                db.Remove(participation);
            if (await RunningRound(registration.EditionId).SingleOrDefaultAsync(cancellationToken) is { } round
                && await PlaceOf(registration.Id, round).SingleOrDefaultAsync(cancellationToken) is { } place)
                db.Remove(place);
            return TableOutcome.Done;
        },
        cancellationToken);

    /// <summary>Changes nothing.</summary>
    public async Task<TableEntry> EnterAsync(SecretToken token, CancellationToken cancellationToken)
    {
        if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
            return new TableEntry(TableOutcome.UnknownLink);
        if (await OpenTablesAsync(registration, cancellationToken) is not { } setting)
            return new TableEntry(TableOutcome.Closed);
        if (await RunningRound(registration.EditionId).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } round
            || await PlaceOf(registration.Id, round).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } place
            || setting.RoomOf(place.Table) is not { } address)
            return new TableEntry(TableOutcome.NoTable);
        return new TableEntry(TableOutcome.Done, new Uri(address));
    }

    private Task<TableOutcome> ActAsync(
        SecretToken token, Func<Registration, TableSetting, Task<TableOutcome>> act, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await tokens.FindParticipantAsync(token, cancellationToken) is not { } registration)
                    return TableOutcome.UnknownLink;
                return await OpenTablesAsync(registration, cancellationToken) is { } setting
                    ? await act(registration, setting)
                    : TableOutcome.Closed;
            },
            cancellationToken);

    private async Task<TableSetting?> OpenTablesAsync(Registration registration, CancellationToken cancellationToken) =>
        await db.FindWayInAsync(registration, Now, cancellationToken) is { IsOpen: true }
            ? await db.Set<TableSetting>().AsNoTracking()
                .SingleOrDefaultAsync(s => s.EditionId == registration.EditionId, cancellationToken)
            : null;

    private IQueryable<TableParticipation> ParticipationOf(Guid registrationId) =>
        db.Set<TableParticipation>().Where(p => p.RegistrationId == registrationId);

    private IQueryable<TableRound> RunningRound(Guid editionId) =>
        db.Set<TableRound>().Where(r => r.EditionId == editionId && r.EndedUtc == null);

    private IQueryable<TablePlace> PlaceOf(Guid registrationId, TableRound round) =>
        db.Set<TablePlace>().Where(p => p.RegistrationId == registrationId && p.Round == round.Number);
}
