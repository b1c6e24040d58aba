using System.Buffers.Binary;
using System.Security.Cryptography;
using GeScheiterWeiter.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Feedback;

/// <summary>
/// What somebody has said of an evening. Nothing in it leads to the person: no reference, no time finer than the day, and an id by
/// chance, in whose order the database keeps the rows, so that it does not tell either who came first.
/// </summary>
public sealed class FeedbackAnswer
{
    public const int MaxTextLength = 1000;
    public const int LowestMark = 1;
    public const int HighestMark = 5;

    public long Id { get; init; } = NewId();

    public required Guid EditionId { get; init; }

    /// <summary>Where the edition takes place.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>How it was, from <see cref="LowestMark"/> to <see cref="HighestMark"/>, like the two after it; null: not said.</summary>
    public int? Evening { get; init; }

    /// <summary>How much of it helps at work.</summary>
    public int? Gain { get; init; }

    /// <summary>How well one could take part: technology, barriers.</summary>
    public int? Access { get; init; }

    /// <summary>What they take with them.</summary>
    public string? Takeaway { get; set; }

    /// <summary>What should be different.</summary>
    public string? Different { get; set; }

    /// <summary>Whether <see cref="Takeaway"/> may be quoted, without a name.</summary>
    public bool MayBeQuoted { get; init; }

    /// <summary>63 bits by chance. On SQLite such a key is the place of the row.</summary>
    internal static long NewId() => BinaryPrimitives.ReadInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;

    public sealed class Configuration : IEntityTypeConfiguration<FeedbackAnswer>
    {
        public void Configure(EntityTypeBuilder<FeedbackAnswer> builder)
        {
            builder.ToTable("FeedbackAnswers");
            builder.Property(answer => answer.Id).ValueGeneratedNever();
            builder.Property(answer => answer.Takeaway).HasMaxLength(MaxTextLength);
            builder.Property(answer => answer.Different).HasMaxLength(MaxTextLength);
            builder.HasOne<Edition>().WithMany().HasForeignKey(answer => answer.EditionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
