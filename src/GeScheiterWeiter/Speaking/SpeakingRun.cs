using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Speaking;

/// <summary>What comes to speakers by itself.</summary>
public enum SpeakingLetterKind
{
    /// <summary>What is missing, to whom something is.</summary>
    Gaps,

    /// <summary>When to be where, to everybody with a link.</summary>
    Briefing,
}

public static class SpeakingLetterWords
{
    public static string Words(this SpeakingLetterKind kind) => kind switch
    {
        SpeakingLetterKind.Gaps => "Erinnerung an Fehlendes",
        SpeakingLetterKind.Briefing => "Briefing",
    };
}

/// <summary>When such a letter of an edition is due. It hangs on the edition's time, so it moves along with it.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="IsOn">Whether organizers let it be written.</param>
/// <param name="DueUtc">From when on it is written.</param>
/// <param name="UntilUtc">Until when it makes sense.</param>
public sealed record SpeakingRule(SpeakingLetterKind Kind, bool IsOn, DateTime DueUtc, DateTime UntilUtc)
{
    /// <summary>Nobody is written to longer before the start.</summary>
    public static readonly TimeSpan Widest = TimeSpan.FromDays(Math.Max(Gathering.MostReminderDays, Gathering.MostBriefingDays));

    /// <summary>Later than that nobody finds a photo.</summary>
    private static readonly TimeSpan TooLateForGaps = TimeSpan.FromDays(1);

    public static SpeakingRule Of(SpeakingLetterKind kind, Edition edition, Gathering gathering) => kind switch
    {
        SpeakingLetterKind.Gaps => new(
            kind, gathering.RemindsOfGaps, edition.StartUtc.AddDays(-gathering.ReminderDays), edition.StartUtc - TooLateForGaps),
        SpeakingLetterKind.Briefing => new(
            kind, gathering.SendsBriefing, edition.StartUtc.AddDays(-gathering.BriefingDays), edition.StartUtc),
    };

    public bool IsDueAt(DateTime nowUtc) => IsOn && nowUtc >= DueUtc && nowUtc < UntilUtc;
}

/// <summary>
/// That such a letter of an edition's evening has begun to be written: its id is the one of the run. Moved to another day, everybody is
/// written to anew.
/// </summary>
public sealed class SpeakingRun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    public required SpeakingLetterKind Kind { get; init; }

    /// <summary>The day of the evening, where it takes place.</summary>
    public required DateOnly Day { get; init; }

    public required DateTime BegunUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<SpeakingRun>
    {
        public void Configure(EntityTypeBuilder<SpeakingRun> builder)
        {
            builder.ToTable("SpeakingRuns");
            builder.Property(run => run.Id).ValueGeneratedNever();
            builder.HasOne<Edition>().WithMany().HasForeignKey(run => run.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(run => new { run.EditionId, run.Kind, run.Day }).IsUnique();
        }
    }
}
