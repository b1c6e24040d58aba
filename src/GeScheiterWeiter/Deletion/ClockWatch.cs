using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Deletion;

/// <summary>When the clock was last looked at, and since when it has gone on as clocks do. One row.</summary>
public sealed class ClockNote
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required DateTime LastUtc { get; set; }

    public required DateTime SteadySinceUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<ClockNote>
    {
        public void Configure(EntityTypeBuilder<ClockNote> builder)
        {
            builder.ToTable("ClockNotes");
            builder.Property(n => n.Id).ValueGeneratedNever();
            builder.Property(n => n.LastUtc).IsConcurrencyToken();
        }
    }
}

/// <summary>
/// A clock that has leapt may be wrong, and what is deleted by a wrong clock is gone: after a leap a day has to pass before it is believed.
/// A site that stood still for days begins a day later, too.
/// </summary>
public sealed class ClockWatch(AppDb db, TimeProvider clock) : IScheduledTask
{
    private static readonly TimeSpan LongestStep = TimeSpan.FromHours(12);
    private static readonly TimeSpan Believed = TimeSpan.FromDays(1);
    private static readonly TimeSpan Correction = TimeSpan.FromMinutes(5);

    public TimeSpan Interval => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken cancellationToken) => IsSteadyAsync(cancellationToken);

    /// <summary>Looks at the clock, and says whether it can be believed.</summary>
    public Task<bool> IsSteadyAsync(CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                if (await db.Set<ClockNote>().SingleOrDefaultAsync(cancellationToken) is not { } note)
                {
                    db.Add(new ClockNote { LastUtc = now, SteadySinceUtc = now });
                    return false;
                }

                if (now - note.LastUtc > LongestStep || note.LastUtc - now > Correction)
                    note.SteadySinceUtc = now;
                note.LastUtc = now;
                return now - note.SteadySinceUtc >= Believed;
            },
            cancellationToken);
}
