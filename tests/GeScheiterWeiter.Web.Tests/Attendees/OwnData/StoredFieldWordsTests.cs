using System.Reflection;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage.Folding;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Attendees.OwnData;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Attendees.OwnData;

/// <summary>Whatever is stored about a person has a German name on the page that shows it.</summary>
public sealed class StoredFieldWordsTests(FullSite site)
{
    [Fact]
    public void Every_column_that_is_told_of_beside_others_has_a_name()
    {
        var map = site.Services.GetRequiredService<DataMap>();
        var found = map.Findings.OfType<FoundRows>().Select(finding => finding.Entity).ToHashSet();

        var nameless =
            from holding in map.Holdings.OfType<ColumnHolding>()
            where holding.What is not null && !holding.IsSecret && found.Contains(holding.Entity) && holding.Entity != typeof(AuditEntry)
            let shown = holding.Columns.Where(column => IsShown(holding.Entity, column)).ToList()
            where shown.Count > 1
            from column in shown
            where !StoredFieldWords.Knows(column)
            select $"{holding.Entity.Name}.{column} ({holding.What})";

        Findings.AreNone(nameless);
    }

    [Fact]
    public void A_value_of_any_kind_is_put_into_words()
    {
        Assert.Equal("ja", StoredValueWords.Of(true));
        Assert.Equal("**Mut**", StoredValueWords.Of(MarkdownText.From("**Mut**")));
        Assert.Equal("Dienstag, 6.\u00a0März\u00a02035, 10:00\u00a0Uhr (MEZ)", StoredValueWords.Of(TestData.Now.AddDays(1)));
        Assert.Equal("Platz", StoredValueWords.Of(Registrations.RegistrationState.Seated));
    }

    private static bool IsShown(Type entity, string column)
    {
        var property = entity.GetProperty(column, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        return property is not null && !property.IsDefined(typeof(FoldedAttribute))
            && !property.Name.StartsWith("Normalized", StringComparison.Ordinal)
            && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type
            && type != typeof(Guid) && type != typeof(byte[]);
    }
}
