using GeScheiterWeiter.Storage.Markup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace GeScheiterWeiter.Audit;

/// <summary>One field of a thing that was edited. Long texts are shortened: the log says what happened, it is no archive.</summary>
public sealed record FieldChange(string Field, object? Before, object? After);

/// <summary>What a save is about to change, for <see cref="AuditLog.Record"/>.</summary>
public sealed record FieldChanges(IReadOnlyList<FieldChange> Changes)
{
    private const int LongestText = 1000;

    public bool Any => Changes.Count > 0;

    /// <summary>Before and after of every changed field of something that holds no personal data.</summary>
    public static FieldChanges Of(EntityEntry entry) => new([.. Changed(entry)
        .Select(p => new FieldChange(p.Field, Shortened(p.Property.OriginalValue), Shortened(p.Property.CurrentValue)))]);

    /// <summary>The names alone, for people's own data: the log outlives their erasure.</summary>
    public static FieldChanges NamesOf(EntityEntry entry) => new([.. Changed(entry)
        .Select(p => new FieldChange(p.Field, null, null))]);

    private static IEnumerable<(string Field, PropertyEntry Property)> Changed(EntityEntry entry)
    {
        entry.DetectChanges();
        return entry.State == EntityState.Modified ? entry.ChangedFields() : [];
    }

    private static object? Shortened(object? value) =>
        value is string { Length: > LongestText } text ? text[..LongestText] + "…" : value;
}
