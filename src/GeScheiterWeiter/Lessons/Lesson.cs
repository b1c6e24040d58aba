using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Folding;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Lessons;

/// <summary>A talk as it is kept, see docs/domain.md.</summary>
public sealed class Lesson : IVersioned, IKeepsFoldedText<Lesson>
{
    public const int MaxTitleLength = 200;
    public const int MaxSummaryLength = 300;
    public const int MaxTopicLength = 60;
    public const int MostTopics = 8;
    private const int MaxSearchTextLength =
        2 * (MaxTitleLength + MaxSummaryLength + 6 * Story.MaxAnswerLength + MostTopics * MaxTopicLength);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TalkId { get; init; }

    public Talk Talk { get; init; } = null!;

    /// <summary>Unique among all lessons.</summary>
    public required string Slug { get; set; }

    public required string Title { get; set; }

    /// <summary>One sentence.</summary>
    public string Summary { get; set; } = "";

    public Story Story { get; set; } = Story.Untold;

    /// <summary>In the words of organizers; one topic has the same spelling everywhere, see <see cref="LessonTopics"/>.</summary>
    public List<string> Topics { get; set; } = [];

    public LessonReach TransferableTo { get; set; }

    public LessonState State { get; set; } = LessonState.Draft;

    /// <summary>The beginning of the day, in the zone of the edition, from which it may be seen; null until it is published.</summary>
    public DateTime? VisibleFromUtc { get; set; }

    /// <summary>Absolute, https.</summary>
    public string? RecordingUrl { get; set; }

    /// <summary>Organizers have looked at the words that are also names: nobody who tells the talk is meant by them.</summary>
    public bool NamesAreChecked { get; set; }

    public DateTime UpdatedUtc { get; set; }

    public int Version { get; set; }

    /// <summary>What a search looks through. Names are not in it: they are found where their speakers are, if they may be.</summary>
    [Folded]
    public string SearchText
    {
        get => FoldedText.Searchable(
            MaxSearchTextLength, [Title, Summary, .. StoryQuestion.All.Select(question => question.AnswerIn(Story)), .. Topics]);
        private set { }
    }

    /// <inheritdoc/>
    [Folded]
    public int FoldingVersion { get => FoldedText.Version; private set { } }

    public static Expression<Func<Lesson, bool>> IsFoldedBefore(int version) => row => row.FoldingVersion < version;

    /// <summary>Whether everybody who tells the talk has consented. Needs its speakers and their consents to be loaded.</summary>
    public bool MayShow(Artefact artefact) =>
        Talk.Speakers.Count > 0
        && Talk.Speakers.TrueForAll(speaker => speaker.Consents.Exists(c => c.Artefact == artefact));

    public sealed class Configuration : IEntityTypeConfiguration<Lesson>
    {
        public void Configure(EntityTypeBuilder<Lesson> builder)
        {
            builder.ToTable("Lessons");
            builder.Property(l => l.Id).ValueGeneratedNever();
            builder.HasIndex(l => l.TalkId).IsUnique();
            builder.Property(l => l.Slug).HasMaxLength(Common.Slug.MaxLength);
            builder.HasIndex(l => l.Slug).IsUnique();
            builder.Property(l => l.Title).HasMaxLength(MaxTitleLength);
            builder.Property(l => l.Summary).HasMaxLength(MaxSummaryLength);
            builder.Story(l => l.Story);
            builder.Property(l => l.TransferableTo).HasConversion<int>();
            builder.Property(l => l.RecordingUrl).HasMaxLength(NamedLink.MaxUrlLength);
            builder.Property(l => l.SearchText).HasMaxLength(MaxSearchTextLength);
            builder.Property(l => l.Version).IsConcurrencyToken();
            builder.HasIndex(l => new { l.State, l.VisibleFromUtc });
            builder.HasOne(l => l.Talk).WithOne().HasForeignKey<Lesson>(l => l.TalkId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
