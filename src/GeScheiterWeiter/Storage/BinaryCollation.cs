using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// Who is the same person, and whether a slug is taken, is decided by our own normal forms and not by how a server happens to
/// sort: for most collations "ß" equals "ss", "İ" equals "i", and all emoji are one. SQLite compares bytes anyway.
/// </summary>
public static class BinaryCollation
{
    public const string Name = "Latin1_General_100_BIN2";

    /// <summary>Every text that decides uniqueness or is looked up or sorted by an index.</summary>
    public static void CompareIndexedTextsByteByByte(this ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetDeclaredProperties().Where(p => (p.IsKey() || p.IsIndex()) && p.ClrType == typeof(string)))
                property.SetCollation(Name);
        }
    }
}
