using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Audit;

/// <summary>One link of the chain: a hash over a run of entries and over the seal before.</summary>
public sealed class AuditSeal : IAppendOnly
{
    public const int HashLength = 32;

    public long Id { get; private init; }

    public required long FirstEntryId { get; init; }

    public required long LastEntryId { get; init; }

    public required int EntryCount { get; init; }

    public required byte[] Hash { get; init; }

    public required DateTime SealedUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<AuditSeal>
    {
        public void Configure(EntityTypeBuilder<AuditSeal> builder)
        {
            builder.ToTable("AuditSeals", table => table.HasTrigger(AuditTriggers.NameFor("AuditSeals")));
            builder.Property(s => s.Hash).HasMaxLength(HashLength).IsFixedLength();
            // Two instances that seal the same run at once: one of them comes too late.
            builder.HasIndex(s => s.FirstEntryId).IsUnique();
        }
    }
}
