using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>
/// The secret of a link by which all speakers of a talk read what they are asked, stored as its hash. None is issued any more: speakers
/// have a page of their own each. Those of before go on working.
/// </summary>
public sealed class SpeakerToken
{
    public const int HashLength = 32;

    /// <summary>How long after the evening questions can still be read, and answered in writing.</summary>
    private static readonly TimeSpan LifetimeAfterTheEnd = TimeSpan.FromDays(30);

    public required Guid TalkId { get; init; }

    public Talk Talk { get; init; } = null!;

    public required byte[] Hash { get; set; }

    /// <summary>Moves along with the edition. Needs talk and edition to be loaded.</summary>
    public DateTime ExpiresUtc => Talk.Edition.EndUtc + LifetimeAfterTheEnd;

    public sealed class Configuration : IEntityTypeConfiguration<SpeakerToken>
    {
        public void Configure(EntityTypeBuilder<SpeakerToken> builder)
        {
            builder.ToTable("SpeakerTokens");
            builder.HasKey(token => token.TalkId);
            builder.Property(token => token.TalkId).ValueGeneratedNever();
            builder.Property(token => token.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.Ignore(token => token.ExpiresUtc);
            builder.HasOne(token => token.Talk).WithOne()
                .HasForeignKey<SpeakerToken>(token => token.TalkId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(token => token.Hash).IsUnique();
        }
    }
}
