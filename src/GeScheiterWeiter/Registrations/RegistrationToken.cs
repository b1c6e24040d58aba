using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations;

public enum TokenPurpose
{
    /// <summary>Proves the address.</summary>
    Confirmation,

    /// <summary>Opens the personal page.</summary>
    Participation,
}

/// <summary>
/// A mailed link's secret, stored as its hash. A registration may have several of one purpose (each letter carries its
/// own), all of which die with it or when its address changes.
/// </summary>
public sealed class RegistrationToken
{
    public const int HashLength = 32;

    public required byte[] Hash { get; init; }

    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    public required TokenPurpose Purpose { get; init; }

    public required DateTime ExpiresUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<RegistrationToken>
    {
        public void Configure(EntityTypeBuilder<RegistrationToken> builder)
        {
            builder.ToTable("RegistrationTokens");
            builder.HasKey(t => t.Hash);
            builder.Property(t => t.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.HasOne(t => t.Registration).WithMany().HasForeignKey(t => t.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(t => t.ExpiresUtc);
        }
    }
}
