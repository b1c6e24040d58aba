using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Folding;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

/// <summary>
/// Reads what is stored about one person by the map of personal data alone: what a feature puts on the map stands in the answer.
/// </summary>
public sealed class PersonalReportReader(
    AppDb db, DataMap map, AgreementReader agreements, LoggedActReader log, TimeProvider clock)
{
    /// <summary>Rows name rows that name rows: whoever tells a proposal has its questions.</summary>
    private const int Depth = 3;

    /// <summary>Told of in its own way: see <see cref="LoggedActReader"/>.</summary>
    private static readonly Type[] ToldOtherwise = [typeof(DataRequest), typeof(AuditEntry)];

    public async Task<PersonalReport> ReadAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var subject = await FindAsync(address, cancellationToken);
        var rows = new Dictionary<Type, IReadOnlyList<object>>();
        foreach (var finding in map.Findings.OfType<FoundRows>().Where(finding => finding.Entity != typeof(AuditEntry)))
            rows[finding.Entity] = await finding.ReadAsync(db, subject, cancellationToken);
        LeaveOutAnswers(rows);

        var editions = await EditionNames.ReadAsync(db, rows.Values.SelectMany(found => found), cancellationToken);
        return new PersonalReport(
            address.Value,
            clock.GetUtcNow().UtcDateTime,
            [.. Activities(rows, editions)],
            await agreements.ReadAsync(address, cancellationToken),
            await log.ChangesAsync(subject, editions, cancellationToken),
            await log.ReadingsAsync(subject, editions, cancellationToken),
            [.. map.Findings.OfType<UnfoundRows>().Select(finding => finding.Reason).Distinct()]);
    }

    /// <summary>Who it is: the address, and what other rows name the person's rows by.</summary>
    private async Task<DataSubject> FindAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var subject = new DataSubject(address, []);
        for (var round = 0; round < Depth; round++)
        {
            var ids = new HashSet<Guid>();
            foreach (var finding in map.Findings.OfType<FoundRows>())
                ids.UnionWith(await finding.IdsAsync(db, subject, cancellationToken));
            if (ids.SetEquals(subject.Ids))
                break;
            subject = subject with { Ids = [.. ids] };
        }

        return subject;
    }

    /// <summary>That somebody asks, and what they are answered, is not what they ask for.</summary>
    private static void LeaveOutAnswers(Dictionary<Type, IReadOnlyList<object>> rows)
    {
        var requests = rows.GetValueOrDefault(typeof(DataRequest), []).Cast<DataRequest>().Select(request => request.Id).ToHashSet();
        rows[typeof(OutboxMail)] =
        [
            .. rows.GetValueOrDefault(typeof(OutboxMail), []).Cast<OutboxMail>()
                .Where(mail => mail.SubjectId is not { } id || !requests.Contains(id)),
        ];
    }

    private IEnumerable<ReportedActivity> Activities(Dictionary<Type, IReadOnlyList<object>> rows, EditionNames editions) =>
        from holdings in map.Holdings.OfType<ColumnHolding>().Where(IsTold).GroupBy(holding => holding.Activity)
        let told = holdings.GroupBy(holding => holding.Entity)
            .SelectMany(ofEntity => rows.GetValueOrDefault(ofEntity.Key, []).Select(row => Told(row, [.. ofEntity], editions)))
            .Where(row => !row.Values.IsEmpty)
            .ToImmutableArray()
        where !told.IsEmpty
        select new ReportedActivity(holdings.Key, told);

    private static bool IsTold(ColumnHolding holding) => holding.What is not null && !ToldOtherwise.Contains(holding.Entity);

    private static ReportedRow Told(object row, IReadOnlyList<ColumnHolding> holdings, EditionNames editions) => new(
        row.GetType(),
        editions.Of(row),
        string.Join("; ", holdings.Select(holding => holding.KeptInWords).Distinct()),
        [.. holdings.SelectMany(holding => Values(row, holding))]);

    private static IEnumerable<ReportedValue> Values(object row, ColumnHolding holding)
    {
        var columns = holding.Columns.SelectMany(path => Column(row, path), (path, column) => (Path: path, column.Property, column.Value))
            .Where(column => !IsMadeOfOthers(column.Property)).ToList();
        return columns.Where(column => IsSomething(column.Value)).Select(column => new ReportedValue(
            column.Path, holding.What ?? "", columns.Count > 1,
            holding.IsSecret || column.Value is byte[]? null : column.Value));
    }

    /// <returns>None where a part of the path has none.</returns>
    private static IEnumerable<(PropertyInfo Property, object? Value)> Column(object row, string path)
    {
        object? value = row;
        PropertyInfo? property = null;
        foreach (var name in path.Split('.'))
        {
            property = value?.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
            value = property?.GetValue(value);
        }

        return property is null ? [] : [(property, value)];
    }

    /// <summary>What a search looks through, what a list sorts by, and how an address is compared say nothing more.</summary>
    private static bool IsMadeOfOthers(PropertyInfo property) =>
        property.IsDefined(typeof(FoldedAttribute)) || property.Name.StartsWith("Normalized", StringComparison.Ordinal);

    /// <summary>Ids are not: they lead only from row to row.</summary>
    private static bool IsSomething(object? value) => value switch
    {
        null or Guid => false,
        string text => text.Length > 0,
        ICollection many => many.Count > 0,
        _ => true,
    };
}
