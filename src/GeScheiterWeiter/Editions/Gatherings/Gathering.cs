using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Markup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Editions.Gatherings;

/// <summary>
/// When and where the speakers of an edition meet before it begins, what else they should know, and which letters go to them by themselves.
/// Its address is as secret as the evening's own: whoever has a speaker's page is led there.
/// </summary>
public sealed class Gathering : IVersioned, IKeepsMarkdown<Gathering>
{
    public const int MaxBriefingLength = 10_000;
    public const int DefaultLeadMinutes = 30;
    public const int LongestLeadMinutes = 240;
    public const int DefaultReminderDays = 10;
    public const int FewestReminderDays = 2;
    public const int MostReminderDays = 60;
    public const int DefaultBriefingDays = 3;
    public const int FewestBriefingDays = 1;
    public const int MostBriefingDays = 30;

    public required Guid EditionId { get; init; }

    /// <summary>How many minutes before the start speakers are to be there.</summary>
    public int LeadMinutes { get; set; } = DefaultLeadMinutes;

    /// <summary>Absolute, https. Null: they meet in the room of the evening.</summary>
    public string? Address { get; set; }

    public MarkdownText Briefing { get; set; } = MarkdownText.Empty;

    /// <summary>Whether speakers are asked for their slides.</summary>
    public bool WantsSlides { get; set; }

    /// <summary>Whether those of whom something is missing are written to.</summary>
    public bool RemindsOfGaps { get; set; } = true;

    /// <summary>How many days before the start.</summary>
    public int ReminderDays { get; set; } = DefaultReminderDays;

    /// <summary>Whether all of them are written when and where to be.</summary>
    public bool SendsBriefing { get; set; } = true;

    /// <summary>How many days before the start.</summary>
    public int BriefingDays { get; set; } = DefaultBriefingDays;

    public int Version { get; set; }

    /// <summary>As it is before anybody has said anything of it.</summary>
    public static Gathering Usual(Guid editionId) => new() { EditionId = editionId };

    public static Expression<Func<Gathering, bool>> IsRenderedBefore(int version) => gathering => gathering.Briefing.HtmlVersion < version;

    public void RenderAnew() => Briefing = Briefing.RenderedAnew();

    public DateTime BeginsUtc(Edition edition) => edition.StartUtc.AddMinutes(-LeadMinutes);

    public sealed class Configuration : IEntityTypeConfiguration<Gathering>
    {
        public void Configure(EntityTypeBuilder<Gathering> builder)
        {
            builder.ToTable("Gatherings");
            builder.HasKey(g => g.EditionId);
            builder.Property(g => g.EditionId).ValueGeneratedNever();
            builder.HasOne<Edition>().WithOne().HasForeignKey<Gathering>(g => g.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.Property(g => g.Address).HasMaxLength(NamedLink.MaxUrlLength);
            builder.Markdown(g => g.Briefing);
            builder.Property(g => g.Version).IsConcurrencyToken();
        }
    }
}

public static class GatheringReading
{
    /// <summary>As it is saved; as it is before anybody has said anything of it, where nobody has.</summary>
    public static async Task<Gathering> GatheringOfAsync(this AppDb db, Guid editionId, CancellationToken cancellationToken) =>
        await db.Set<Gathering>().AsNoTracking().SingleOrDefaultAsync(g => g.EditionId == editionId, cancellationToken)
        ?? Gathering.Usual(editionId);
}
