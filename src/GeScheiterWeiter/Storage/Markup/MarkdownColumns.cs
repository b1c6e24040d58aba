using System.Linq.Expressions;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Storage.Folding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Storage.Markup;

/// <summary>
/// Keeps a Markdown text in three columns: as it was written, as it is shown, and which renderer made the one of the other.
/// </summary>
public static class MarkdownColumns
{
    /// <param name="entity">Whose text it is.</param>
    /// <param name="text">The property.</param>
    /// <param name="column">The column of what was written, where it is not called like the property.</param>
    public static void Markdown<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, MarkdownText?>> text, string? column = null)
        where T : class =>
        entity.ComplexProperty(text, columns =>
        {
            var name = column ?? ((MemberExpression)text.Body).Member.Name;
            columns.IsRequired();
            columns.Property(t => t.Source).HasColumnName(name);
            columns.Property(t => t.Html).HasColumnName(name + "Html");
            columns.Property(t => t.HtmlVersion).HasColumnName(name + "HtmlVersion");
            columns.Ignore(t => t.Problem);
        });

    /// <summary>What somebody has written in it: what we have made of that is no change of its own.</summary>
    public static IEnumerable<(string Field, PropertyEntry Property)> ChangedFields(this EntityEntry entry) =>
        entry.Properties.Where(property => property.IsModified && !FoldedAttribute.IsOn(property))
            .Select(property => (property.Metadata.Name, property))
            .Concat(entry.ComplexProperties.SelectMany(complex => complex.Metadata.ClrType == typeof(MarkdownText)
                ? [(complex.Metadata.Name, complex.Property(nameof(MarkdownText.Source)))]
                : complex.Properties.Select(property => (property.Metadata.Name, property)))
                .Where(field => field.Item2.IsModified));
}
