using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Tables.Seating;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tables.Rounds;

internal static class PeopleAtTables
{
    private const int LongestOrganisation = 200;

    /// <summary>Who is there and still has a seat at the evening.</summary>
    public static IQueryable<TableParticipation> PeopleThere(this AppDb db, Guid editionId) =>
        db.Set<TableParticipation>().Where(p => p.EditionId == editionId && p.Registration.State == RegistrationState.Seated);

    /// <summary>A wish for a topic that has been taken out since is a wish for anything.</summary>
    public static async Task<List<TableGuest>> GuestsAsync(this AppDb db, TableSetting setting, CancellationToken cancellationToken)
    {
        var people = await db.PeopleThere(setting.EditionId)
            .Select(p => new { p.RegistrationId, p.Registration.Side, p.Registration.Organisation, p.Topic })
            .ToListAsync(cancellationToken);
        return
        [
            .. people.OrderBy(p => p.RegistrationId).Select(p => new TableGuest(
                p.RegistrationId, p.Side, FoldedText.Searchable(LongestOrganisation, p.Organisation),
                p.Topic is not null && setting.Topics.Contains(p.Topic) ? p.Topic : null)),
        ];
    }

    /// <summary>Who sat together in the rounds before this one.</summary>
    public static async Task<MetPairs> MetAsync(this AppDb db, Guid editionId, int before, CancellationToken cancellationToken)
    {
        var places = await db.Set<TablePlace>().AsNoTracking()
            .Where(p => p.EditionId == editionId && p.Round < before)
            .Select(p => new { p.Round, p.Table, p.RegistrationId }).ToListAsync(cancellationToken);
        var met = new MetPairs();
        foreach (var table in places.GroupBy(p => (p.Round, p.Table)))
            met.Add([.. table.Select(p => p.RegistrationId)]);
        return met;
    }
}
