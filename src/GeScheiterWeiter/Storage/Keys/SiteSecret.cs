using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Storage.Keys;

/// <summary>
/// What digests are made with that must come out the same in years, on every instance: Data Protection gives its own keys up after
/// a while. A new one is made only where none can be read any more; the others are kept, and read again once their key is back.
/// </summary>
public sealed class SiteSecret
{
    public const int Length = 32;
    private const int MaxProtectedLength = 1000;

    /// <summary>The first made is 1. Of two instances that make one at once, one finds that the other was faster.</summary>
    public required int Number { get; init; }

    /// <summary>Encrypted by Data Protection.</summary>
    public required string Protected { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<SiteSecret>
    {
        public void Configure(EntityTypeBuilder<SiteSecret> builder)
        {
            builder.ToTable("SiteSecrets");
            builder.HasKey(secret => secret.Number);
            builder.Property(secret => secret.Number).ValueGeneratedNever();
            builder.Property(secret => secret.Protected).HasMaxLength(MaxProtectedLength);
        }
    }
}
