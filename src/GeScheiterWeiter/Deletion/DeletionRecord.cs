using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Deletion;

/// <summary>A line of the protocol: what went of one edition on one day, and how much. Nobody can be found by it.</summary>
public sealed class DeletionRecord
{
    public const int MaxKeyLength = 40;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary><see cref="IEditionExpiry.Key"/>.</summary>
    public required string Key { get; init; }

    public required Guid EditionId { get; init; }

    /// <summary>As it was called then.</summary>
    public required string Edition { get; init; }

    /// <summary>In UTC.</summary>
    public required DateOnly Day { get; init; }

    public int Count { get; set; }

    public required DateTime LastUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<DeletionRecord>
    {
        public void Configure(EntityTypeBuilder<DeletionRecord> builder)
        {
            builder.ToTable("DeletionRecords");
            builder.Property(r => r.Id).ValueGeneratedNever();
            builder.Property(r => r.Key).HasMaxLength(MaxKeyLength);
            builder.Property(r => r.Edition).HasMaxLength(Editions.Edition.MaxNameLength);
            builder.HasIndex(r => new { r.EditionId, r.Key, r.Day }).IsUnique();
            builder.HasIndex(r => r.LastUtc);
        }
    }
}
