using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Accounts;

/// <summary>
/// A browser in which somebody has proven that an account is theirs. It holds a secret of its own for a long time, stored
/// here as its hash. It opens nothing; it only tells the owner from the strangers who try passwords elsewhere.
/// </summary>
public sealed class KnownDevice
{
    public const int HashLength = 32;

    public required byte[] Hash { get; init; }

    public required Guid OrganizerId { get; init; }

    public Organizer Organizer { get; init; } = null!;

    /// <summary>Counted from its last use.</summary>
    public required DateTime ExpiresUtc { get; set; }

    /// <summary>
    /// When somebody has last signed in here with a second factor. Null: they have proven themselves by a mailed link only.
    /// </summary>
    public DateTime? SignedInUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<KnownDevice>
    {
        public void Configure(EntityTypeBuilder<KnownDevice> builder)
        {
            builder.ToTable("KnownDevices");
            builder.HasKey(d => new { d.Hash, d.OrganizerId });
            builder.Property(d => d.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.HasOne(d => d.Organizer).WithMany().HasForeignKey(d => d.OrganizerId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(d => d.ExpiresUtc);
        }
    }
}
