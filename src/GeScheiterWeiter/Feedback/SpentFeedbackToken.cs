using System.Buffers.Binary;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Feedback;

/// <summary>
/// That a link has been used: nobody answers twice. It does not lead to the answer. Gone when no answers are taken any more.
/// </summary>
public sealed class SpentFeedbackToken
{
    /// <summary>See <see cref="MarkOf"/>. Like an answer's id the place of the row, which says nothing of when.</summary>
    public required long Mark { get; init; }

    public required Guid EditionId { get; init; }

    /// <summary>63 bits of the token's hash.</summary>
    public static long MarkOf(SecretToken token) =>
        BinaryPrimitives.ReadInt64LittleEndian(token.HashFor("FeedbackGiven")) & long.MaxValue;

    public sealed class Configuration : IEntityTypeConfiguration<SpentFeedbackToken>
    {
        public void Configure(EntityTypeBuilder<SpentFeedbackToken> builder)
        {
            builder.ToTable("SpentFeedbackTokens");
            builder.HasKey(spent => spent.Mark);
            builder.Property(spent => spent.Mark).ValueGeneratedNever();
            builder.HasOne<Edition>().WithMany().HasForeignKey(spent => spent.EditionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
