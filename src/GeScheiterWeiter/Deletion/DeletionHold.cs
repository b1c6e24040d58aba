using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Deletion;

/// <summary>Nothing of an edition goes by itself for a while, as when its data are needed in a legal dispute.</summary>
public sealed class DeletionHold : IVersioned
{
    public const int MaxReasonLength = 500;

    /// <summary>Whoever needs it longer says so again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(3 * 365);

    public required Guid EditionId { get; init; }

    public required string Reason { get; set; }

    /// <summary>From then on what is due goes.</summary>
    public required DateTime UntilUtc { get; set; }

    public required DateTime SinceUtc { get; init; }

    public int Version { get; set; }

    public bool HoldsAt(DateTime nowUtc) => UntilUtc > nowUtc;

    public sealed class Configuration : IEntityTypeConfiguration<DeletionHold>
    {
        public void Configure(EntityTypeBuilder<DeletionHold> builder)
        {
            builder.ToTable("DeletionHolds");
            builder.HasKey(h => h.EditionId);
            builder.Property(h => h.EditionId).ValueGeneratedNever();
            builder.HasOne<Edition>().WithOne().HasForeignKey<DeletionHold>(h => h.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.Property(h => h.Reason).HasMaxLength(MaxReasonLength);
            builder.Property(h => h.Version).IsConcurrencyToken();
        }
    }
}

public static class HeldEditions
{
    /// <summary>Editions of which nothing goes by itself now.</summary>
    public static IQueryable<Guid> HeldAt(this AppDb db, DateTime nowUtc) =>
        db.Set<DeletionHold>().Where(hold => hold.UntilUtc > nowUtc).Select(hold => hold.EditionId);
}
