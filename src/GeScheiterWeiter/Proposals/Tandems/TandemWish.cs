using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals.Tandems;

/// <summary>That a teller looks for the other side: seen by organizers, with the side of the teller.</summary>
public sealed class TandemWish
{
    public const int MaxTopicLength = 120;
    public const int MaxSentenceLength = 300;

    public required Guid TellerId { get; init; }

    public ProposalTeller Teller { get; init; } = null!;

    public required string Topic { get; set; }

    public required string Sentence { get; set; }

    public required DateTime SinceUtc { get; init; }

    /// <summary>Who may look for the other: whoever is of neither side finds no tandem.</summary>
    public static bool IsFor(SpeakerSide side) => side is SpeakerSide.Administration or SpeakerSide.Provider;

    public sealed class Configuration : IEntityTypeConfiguration<TandemWish>
    {
        public void Configure(EntityTypeBuilder<TandemWish> builder)
        {
            builder.ToTable("TandemWishes");
            builder.HasKey(wish => wish.TellerId);
            builder.Property(wish => wish.Topic).HasMaxLength(MaxTopicLength);
            builder.Property(wish => wish.Sentence).HasMaxLength(MaxSentenceLength);
            builder.HasOne(wish => wish.Teller).WithOne().HasForeignKey<TandemWish>(wish => wish.TellerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
