using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Speaking;

/// <summary>
/// The secret of a link to a speaker's page of one edition, stored as its hash. Every letter carries one of its own; all of them end when
/// organizers renew or end the link, and with the speaker or the edition.
/// </summary>
public sealed class SpeakingToken
{
    public const int HashLength = 32;

    public required byte[] Hash { get; init; }

    public required Guid SpeakerId { get; init; }

    public Speaker Speaker { get; init; } = null!;

    public required Guid EditionId { get; init; }

    public Edition Edition { get; init; } = null!;

    public required DateTime IssuedUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<SpeakingToken>
    {
        public void Configure(EntityTypeBuilder<SpeakingToken> builder)
        {
            builder.ToTable("SpeakingTokens");
            builder.HasKey(t => t.Hash);
            builder.Property(t => t.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.HasOne(t => t.Speaker).WithMany().HasForeignKey(t => t.SpeakerId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(t => t.Edition).WithMany().HasForeignKey(t => t.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(t => new { t.EditionId, t.SpeakerId });
        }
    }
}
