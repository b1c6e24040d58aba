using GeScheiterWeiter.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Messages.Reminders;

/// <summary>That a reminder of an edition's evening has begun to be written: its id is the one of the run.</summary>
public sealed class ReminderRun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    public required ReminderKind Kind { get; init; }

    /// <summary><see cref="ReminderRule.DayOf"/>.</summary>
    public required DateOnly Day { get; init; }

    public required DateTime BegunUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<ReminderRun>
    {
        public void Configure(EntityTypeBuilder<ReminderRun> builder)
        {
            builder.ToTable("ReminderRuns");
            builder.Property(run => run.Id).ValueGeneratedNever();
            builder.HasOne<Edition>().WithMany().HasForeignKey(run => run.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(run => new { run.EditionId, run.Kind, run.Day }).IsUnique();
        }
    }
}
