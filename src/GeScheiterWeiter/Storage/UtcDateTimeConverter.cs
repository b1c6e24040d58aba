using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GeScheiterWeiter.Storage;

/// <summary>Every moment is stored as UTC; a local or unspecified one is a bug and throws before it is written.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => MustBeUtc(value),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    private static DateTime MustBeUtc(DateTime value) =>
        value.Kind == DateTimeKind.Utc
            ? value
            : throw new InvalidOperationException($"A moment of kind {value.Kind} cannot be stored: use UTC.");
}
