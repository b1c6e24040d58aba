using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Markup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Talks;

/// <summary>One contribution to an edition, told by one speaker, several, or a tandem.</summary>
public sealed class Talk : IVersioned, IOrdered, ITimedTalk, IKeepsMarkdown<Talk>
{
    public const int MaxTitleLength = 200;
    public const int MaxAbstractLength = 20_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    public Edition Edition { get; init; } = null!;

    public required string Title { get; set; }

    /// <summary>Unique within the edition.</summary>
    public required string Slug { get; set; }

    public MarkdownText Abstract { get; set; } = MarkdownText.Empty;

    /// <summary>Place in the programme, from 1.</summary>
    public int Order { get; set; }

    /// <summary>Null while the timetable is open.</summary>
    public DateTime? StartUtc { get; set; }

    public int? DurationMinutes { get; set; }

    public List<NamedLink> Links { get; set; } = [];

    public TalkFacts Facts { get; set; } = TalkFacts.AsTheEvening;

    public int Version { get; set; }

    public List<TalkSpeaker> Speakers { get; } = [];

    public TalkSlides? Slides { get; init; }

    /// <summary>Needs the speakers to be loaded.</summary>
    public bool IsTandem => Tandem.IsFormedBy(Speakers.Select(s => s.Speaker.Side));

    public static Expression<Func<Talk, bool>> IsRenderedBefore(int version) => talk => talk.Abstract.HtmlVersion < version;

    public void RenderAnew() => Abstract = Abstract.RenderedAnew();

    public sealed class Configuration : IEntityTypeConfiguration<Talk>
    {
        public void Configure(EntityTypeBuilder<Talk> builder)
        {
            builder.ToTable("Talks");
            builder.Property(t => t.Id).ValueGeneratedNever();
            builder.Property(t => t.Title).HasMaxLength(MaxTitleLength);
            builder.Markdown(t => t.Abstract);
            builder.Property(t => t.Slug).HasMaxLength(Common.Slug.MaxLength);
            builder.HasIndex(t => new { t.EditionId, t.Slug }).IsUnique();
            builder.Property(t => t.Links).AsJsonColumn();
            builder.ComplexProperty(t => t.Facts, TalkFacts.Configure);
            builder.Property(t => t.Version).IsConcurrencyToken();
            builder.HasOne(t => t.Slides).WithOne().HasForeignKey<TalkSlides>(s => s.TalkId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(t => t.Edition).WithMany().HasForeignKey(t => t.EditionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
