using System.Linq.Expressions;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Markup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Editions;

/// <summary>One evening: what it is called, when it is, for whom, and how far its preparation has come.</summary>
public sealed class Edition : IVersioned, IKeepsMarkdown<Edition>
{
    public const int MaxNameLength = 120;
    public const int MaxSubtitleLength = 200;
    public const int MaxTextLength = 20_000;
    public const int MaxHostNamesLength = 300;
    public const int MaxTimeZoneLength = 64;
    public const int MaxCancellationReasonLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Slug { get; set; }

    public required string Name { get; set; }

    public string? Subtitle { get; set; }

    public MarkdownText Description { get; set; } = MarkdownText.Empty;

    public required DateTime StartUtc { get; set; }

    public required DateTime EndUtc { get; set; }

    /// <summary>IANA name, such as <c>Europe/Berlin</c>: the zone in which people are told the time.</summary>
    public string TimeZoneId { get; set; } = "Europe/Berlin";

    /// <summary>Null: registration is open as soon as the edition is public.</summary>
    public DateTime? RegistrationOpensUtc { get; set; }

    /// <summary>Null: registration closes when the edition begins.</summary>
    public DateTime? RegistrationClosesUtc { get; set; }

    /// <summary>When <see cref="Call"/> opens; null where there is none.</summary>
    public DateTime? CallOpensUtc { get; private set; }

    /// <summary>When <see cref="Call"/> closes; null where there is none.</summary>
    public DateTime? CallClosesUtc { get; private set; }

    /// <summary>Organizers do not see who tells a proposed story until two of them have judged it.</summary>
    public bool IsChoiceBlind { get; set; }

    public AudienceRule Audience { get; set; } = AudienceRule.AdministrationAndPartners;

    public EditionState State { get; set; } = EditionState.Draft;

    /// <summary>Why it does not take place, for everybody who looks for it; null where organizers said nothing.</summary>
    public string? CancellationReason { get; set; }

    public EditionAccent Accent { get; set; } = EditionAccent.Coral;

    public EveningFacts Facts { get; set; } = EveningFacts.Unsaid;

    /// <summary>For the archive: what the evening was like. Empty until somebody has told.</summary>
    public MarkdownText Recap { get; set; } = MarkdownText.Empty;

    /// <summary>The evening in Leichte Sprache, each line as it is typed; empty where nobody has written it.</summary>
    public MarkdownText EasyLanguage { get; set; } = MarkdownText.Empty;

    /// <summary>The evening in English; empty where nobody has written it.</summary>
    public MarkdownText English { get; set; } = MarkdownText.Empty;

    /// <summary>Who led through the evening, for the archive; names separated by commas.</summary>
    public string? HostNames { get; set; }

    /// <summary>The SEQUENCE of the edition's calendar entry: rises whenever date, time or state change for the public.</summary>
    public int CalendarSequence { get; set; }

    public DateTime UpdatedUtc { get; set; }

    public int Version { get; set; }

    public EditionSeats Seats { get; init; } = new();

    public bool IsPublic => State != EditionState.Draft;

    /// <summary>It is public, and has not been cancelled.</summary>
    public bool TakesPlace => State is EditionState.Announced or EditionState.ProgrammeSettled;

    /// <summary>Null: nobody calls for stories. It never outlasts the start, wherever that is moved.</summary>
    public StoryCall? Call => CallOpensUtc is { } opens && CallClosesUtc is { } closes
        ? new StoryCall(opens, closes < StartUtc ? closes : StartUtc)
        : null;

    public TimeZoneInfo TimeZone => TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);

    public static Expression<Func<Edition, bool>> IsRenderedBefore(int version) =>
        edition => edition.Description.HtmlVersion < version || edition.Recap.HtmlVersion < version
            || edition.EasyLanguage.HtmlVersion < version || edition.English.HtmlVersion < version;

    public void RenderAnew()
    {
        Description = Description.RenderedAnew();
        Recap = Recap.RenderedAnew();
        EasyLanguage = KeptLines.Rendered(EasyLanguage.Source);
        English = English.RenderedAnew();
    }

    /// <summary>Needs <see cref="EditionSeats"/> to be loaded.</summary>
    public EditionPhase PhaseAt(DateTime nowUtc)
    {
        if (State == EditionState.Draft)
            return EditionPhase.Draft;
        if (State == EditionState.Cancelled)
            return EditionPhase.Cancelled;
        if (nowUtc >= EndUtc)
            return EditionPhase.Over;
        if (nowUtc >= StartUtc)
            return EditionPhase.Live;
        if (nowUtc >= (RegistrationClosesUtc ?? StartUtc))
            return EditionPhase.Closed;
        if (nowUtc < RegistrationOpensUtc)
            return EditionPhase.BeforeRegistration;
        if (Seats.IsFull)
            return EditionPhase.FullWithWaitingList;
        return Seats.IsNearlyFull ? EditionPhase.FewSeatsLeft : EditionPhase.Open;
    }

    public void SetCall(StoryCall? call) => (CallOpensUtc, CallClosesUtc) = (call?.OpensUtc, call?.ClosesUtc);

    public StoryCallPhase CallPhaseAt(DateTime nowUtc)
    {
        if (!IsPublic || Call is not { } call)
            return StoryCallPhase.Off;
        if (State == EditionState.Cancelled || nowUtc >= call.ClosesUtc)
            return StoryCallPhase.Closed;
        return nowUtc < call.OpensUtc ? StoryCallPhase.BeforeItOpens : StoryCallPhase.Open;
    }

    public bool AcceptsSignUpsAt(DateTime nowUtc) =>
        PhaseAt(nowUtc) is EditionPhase.Open or EditionPhase.FewSeatsLeft or EditionPhase.FullWithWaitingList;

    /// <summary>Whether somebody who signed up in time may still come in.</summary>
    public bool MayStillBeJoinedAt(DateTime nowUtc) => TakesPlace && nowUtc < EndUtc;

    /// <summary>It is over, and was not cancelled.</summary>
    public bool HasTakenPlaceBy(DateTime nowUtc) => TakesPlace && nowUtc >= EndUtc;

    public sealed class Configuration : IEntityTypeConfiguration<Edition>
    {
        public void Configure(EntityTypeBuilder<Edition> builder)
        {
            builder.ToTable("Editions");
            builder.Property(e => e.Id).ValueGeneratedNever();
            builder.Property(e => e.Slug).HasMaxLength(Common.Slug.MaxLength);
            builder.HasIndex(e => e.Slug).IsUnique();
            builder.Property(e => e.Name).HasMaxLength(MaxNameLength);
            builder.Property(e => e.Subtitle).HasMaxLength(MaxSubtitleLength);
            builder.Markdown(e => e.Description);
            builder.Markdown(e => e.Recap);
            builder.Markdown(e => e.EasyLanguage);
            builder.Markdown(e => e.English);
            builder.ComplexProperty(e => e.Facts, EveningFacts.Configure);
            builder.Property(e => e.TimeZoneId).HasMaxLength(MaxTimeZoneLength);
            builder.Property(e => e.HostNames).HasMaxLength(MaxHostNamesLength);
            builder.Property(e => e.CancellationReason).HasMaxLength(MaxCancellationReasonLength);
            builder.Property(e => e.Version).IsConcurrencyToken();
            builder.Ignore(e => e.Call);
            builder.HasIndex(e => e.StartUtc);
            builder.HasOne(e => e.Seats).WithOne().HasForeignKey<EditionSeats>(s => s.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany<LetterWording>().WithOne().HasForeignKey(w => w.EditionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
