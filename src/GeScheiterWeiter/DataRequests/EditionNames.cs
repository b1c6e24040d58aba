using System.Reflection;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

/// <summary>To which edition a row belongs, whatever it is: by its own edition, or by that of a row it names.</summary>
public sealed class EditionNames
{
    private const string EditionColumn = "EditionId";

    private readonly Dictionary<Guid, string> _names;
    private readonly Dictionary<Guid, Guid> _editionOf = [];

    private EditionNames(Dictionary<Guid, string> names, IEnumerable<(Guid Talk, Guid Edition)> talks, IEnumerable<object> rows)
    {
        _names = names;
        foreach (var (talk, edition) in talks)
            _editionOf[talk] = edition;
        foreach (var row in rows)
        {
            if (Ids(row, EditionColumn).FirstOrDefault() is var edition && edition != Guid.Empty
                && Ids(row, "Id").FirstOrDefault() is var id && id != Guid.Empty)
                _editionOf[id] = edition;
        }
    }

    /// <summary>All editions: there are a few a year.</summary>
    public static async Task<EditionNames> ReadAsync(AppDb db, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        var names = await db.Set<Edition>().ToDictionaryAsync(e => e.Id, e => e.Name, cancellationToken);
        var talks = await db.Set<Talk>().Select(t => new { t.Id, t.EditionId }).ToListAsync(cancellationToken);
        return new EditionNames(names, talks.Select(talk => (talk.Id, talk.EditionId)), rows);
    }

    public string? Of(Guid? editionId) => editionId is { } id ? _names.GetValueOrDefault(id) : null;

    public string? Of(object row)
    {
        foreach (var id in Ids(row, EditionColumn).Concat(Ids(row, name: null)))
        {
            if (Of(id) is { } name || (_editionOf.TryGetValue(id, out var edition) && (name = Of(edition)) is not null))
                return name;
        }

        return null;
    }

    private static IEnumerable<Guid> Ids(object row, string? name) =>
        from property in row.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where (name is null || property.Name == name) && (property.PropertyType == typeof(Guid) || property.PropertyType == typeof(Guid?))
        let value = property.GetValue(row)
        where value is Guid
        select (Guid)value;
}
