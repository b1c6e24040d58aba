using GeScheiterWeiter.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Tables.Rounds;

/// <summary>One round of an evening: from when to when people sit at their tables.</summary>
public sealed class TableRound
{
    public required Guid EditionId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required DateTime StartedUtc { get; init; }

    /// <summary>Null while it runs.</summary>
    public DateTime? EndedUtc { get; set; }

    /// <summary>What each table talks about, beginning with table 1; empty for anything.</summary>
    public List<string> Topics { get; set; } = [];

    public int Tables => Topics.Count;

    /// <param name="table">From 1.</param>
    /// <returns>Null for anything.</returns>
    public string? TopicOf(int table) => table <= Topics.Count && Topics[table - 1] is { Length: > 0 } topic ? topic : null;

    public sealed class Configuration : IEntityTypeConfiguration<TableRound>
    {
        public void Configure(EntityTypeBuilder<TableRound> builder)
        {
            builder.ToTable("TableRounds");
            builder.HasKey(round => new { round.EditionId, round.Number });
            builder.HasOne<Edition>().WithMany().HasForeignKey(round => round.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.Ignore(round => round.Tables);
        }
    }
}
