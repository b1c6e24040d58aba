using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals.Tandems;

/// <summary>The secret of the link by which one of two answers, stored as its hash; it goes with the introduction.</summary>
public sealed class TandemIntroductionToken
{
    public const int HashLength = 32;

    public required byte[] Hash { get; init; }

    public required Guid IntroductionId { get; init; }

    public TandemIntroduction Introduction { get; init; } = null!;

    /// <summary>Whose answer it is.</summary>
    public required Guid TellerId { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<TandemIntroductionToken>
    {
        public void Configure(EntityTypeBuilder<TandemIntroductionToken> builder)
        {
            builder.ToTable("IntroductionTokens");
            builder.HasKey(t => t.Hash);
            builder.Property(t => t.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.HasOne(t => t.Introduction).WithMany().HasForeignKey(t => t.IntroductionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
