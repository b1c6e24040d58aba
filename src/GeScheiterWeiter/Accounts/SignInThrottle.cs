using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Accounts;

/// <summary>How many attempts there were against one limit since its window began. It changes by conditional statements only.</summary>
public sealed class SignInThrottle
{
    public const int KeyLength = 32;

    /// <summary>What is limited, as a hash: no address and no network stands here.</summary>
    public required byte[] Key { get; init; }

    public required int Attempts { get; init; }

    public required DateTime EndsUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<SignInThrottle>
    {
        public void Configure(EntityTypeBuilder<SignInThrottle> builder)
        {
            builder.ToTable("SignInThrottles");
            builder.HasKey(t => t.Key);
            builder.Property(t => t.Key).HasMaxLength(KeyLength).IsFixedLength();
            builder.HasIndex(t => t.EndsUtc);
        }
    }
}
