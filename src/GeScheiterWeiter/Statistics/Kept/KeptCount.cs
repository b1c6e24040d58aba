using GeScheiterWeiter.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Statistics.Kept;

/// <summary>Of what a <see cref="KeptCount"/> is.</summary>
public enum CountKind
{
    Seated,
    Waiting,
    AwaitingApproval,

    /// <summary>The label is the name of the side.</summary>
    Side,

    /// <summary>The label is the organisation as somebody has written it; empty: all others.</summary>
    Organisation,

    /// <summary>The label is the role; empty: all others.</summary>
    Role,

    /// <summary>The label is the day in the zone of the edition, as <c>2026-11-28</c>.</summary>
    SignUpDay,

    /// <summary>The label is how many days before the start.</summary>
    SeatDay,

    /// <summary>That the figures of this edition are kept; counts nothing.</summary>
    Mark,
}

/// <summary>A figure of an edition whose people are gone. None is of fewer than <see cref="SmallGroups.Smallest"/> people.</summary>
public sealed class KeptCount
{
    public const int MaxLabelLength = 160;

    public required Guid EditionId { get; init; }

    public required CountKind Kind { get; init; }

    public required string Label { get; init; }

    public required int Count { get; init; }

    /// <summary>The place among those of its kind.</summary>
    public required int Order { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<KeptCount>
    {
        public void Configure(EntityTypeBuilder<KeptCount> builder)
        {
            builder.ToTable("KeptCounts");
            builder.HasKey(c => new { c.EditionId, c.Kind, c.Order });
            builder.HasOne<Edition>().WithMany().HasForeignKey(c => c.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.Property(c => c.Kind).HasConversion<string>().HasMaxLength(20);
            builder.Property(c => c.Label).HasMaxLength(MaxLabelLength);
        }
    }
}
