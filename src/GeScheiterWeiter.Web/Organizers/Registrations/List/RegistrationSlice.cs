using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

/// <summary>One page of the list, and where the pages beside it begin.</summary>
public sealed record RegistrationSlice(
    IReadOnlyList<RegistrationRow> Rows, RegistrationCursor? Previous, RegistrationCursor? Next, int? FirstPosition,
    IReadOnlySet<Guid> Undelivered, IReadOnlySet<Guid> Asking, RegistrationRange Range)
{
    public const int Size = 50;

    public static async Task<RegistrationSlice> ReadAsync(AppDb db, Guid editionId, ListQuery query, CancellationToken cancellationToken)
    {
        var all = query.Filter.Of(db, editionId).AsNoTracking();
        var before = RegistrationCursor.Parse(query.Before);
        var place = before ?? RegistrationCursor.Parse(query.After);
        var backwards = before is not null;

        var wanted = place is null ? all : all.Beyond(place, query.Order, backwards);
        var rows = await wanted.Sorted(query.Order, backwards).Take(Size + 1)
            .Select(RegistrationRow.FromRegistration).ToListAsync(cancellationToken);
        var thereIsMore = rows.Count > Size;
        if (thereIsMore)
            rows.RemoveAt(Size);
        if (backwards)
            rows.Reverse();

        return new RegistrationSlice(
            rows,
            rows is [var first, ..] && (backwards ? thereIsMore : place is not null) ? first.CursorIn(query.Order) : null,
            rows is [.., var last] && (backwards || thereIsMore) ? last.CursorIn(query.Order) : null,
            await FirstPositionAsync(db, editionId, query, rows, cancellationToken),
            await UndeliveredAsync(db, rows, cancellationToken),
            await AskingAsync(db, rows, cancellationToken),
            await RegistrationRange.ReadAsync(all, query.Order, rows, isFirst: place is null, cancellationToken));
    }

    /// <summary>Who has asked the speakers something, in the sign-up or since.</summary>
    private static async Task<IReadOnlySet<Guid>> AskingAsync(AppDb db, List<RegistrationRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var asked = await db.Set<Question>().Where(q => ids.Contains(q.RegistrationId))
            .Select(q => q.RegistrationId).ToHashSetAsync(cancellationToken);
        asked.UnionWith(rows.Where(row => row.Asks).Select(row => row.Id));
        return asked;
    }

    private static async Task<IReadOnlySet<Guid>> UndeliveredAsync(
        AppDb db, List<RegistrationRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => row.Id).ToList();
        return await db.Set<Registration>().Where(r => ids.Contains(r.Id)).OnlyUndelivered(db)
            .Select(r => r.Id).ToHashSetAsync(cancellationToken);
    }

    private static async Task<int?> FirstPositionAsync(
        AppDb db, Guid editionId, ListQuery query, List<RegistrationRow> rows, CancellationToken cancellationToken)
    {
        if (query.Order != RegistrationOrder.WaitingList || !query.Filter.IsWholeWaitingList || rows is [])
            return null;
        var number = rows[0].WaitingNumber;
        return 1 + await db.Set<Registration>().CountAsync(
            r => r.EditionId == editionId && r.State == RegistrationState.Waiting && r.WaitingNumber < number, cancellationToken);
    }
}
