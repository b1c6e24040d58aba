using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Folding;
using GeScheiterWeiter.Storage.Markup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Talks;

public enum SpeakerSide
{
    Administration,
    Provider,
    Other,
}

/// <summary>Somebody who tells a story, in one edition or several.</summary>
public sealed class Speaker : IVersioned, IKeepsMarkdown<Speaker>, IKeepsFoldedText<Speaker>
{
    public const int MaxNameLength = 120;
    public const int MaxRoleLength = 160;
    public const int MaxOrganisationLength = 160;
    public const int MaxBiographyLength = 20_000;
    private const int MaxSearchTextLength = 2 * (MaxNameLength + MaxOrganisationLength);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; set; }

    public required string Slug { get; set; }

    public string? Role { get; set; }

    public string? Organisation { get; set; }

    public SpeakerSide Side { get; set; } = SpeakerSide.Other;

    public MarkdownText Biography { get; set; } = MarkdownText.Empty;

    /// <summary>For the organizers to write to; null: nobody has noted it. It is on no page and in no file for anybody else.</summary>
    public string? Email { get; set; }

    public Guid? PhotoId { get; set; }

    public Picture? Photo { get; init; }

    public List<NamedLink> Links { get; set; } = [];

    public int Version { get; set; }

    /// <summary>What a search looks through; follows <see cref="Name"/> and <see cref="Organisation"/>.</summary>
    [Folded]
    public string SearchText { get => FoldedText.Searchable(MaxSearchTextLength, Name, Organisation); private set { } }

    /// <summary>The name as a German list sorts it; follows <see cref="Name"/>.</summary>
    [Folded]
    public string SortName { get => FoldedText.Sortable(Name, MaxNameLength); private set { } }

    /// <inheritdoc/>
    [Folded]
    public int FoldingVersion { get => FoldedText.Version; private set { } }

    public List<TalkSpeaker> Talks { get; } = [];

    public static Expression<Func<Speaker, bool>> IsRenderedBefore(int version) => speaker => speaker.Biography.HtmlVersion < version;

    public static Expression<Func<Speaker, bool>> IsFoldedBefore(int version) => row => row.FoldingVersion < version;

    public void RenderAnew() => Biography = Biography.RenderedAnew();

    public sealed class Configuration : IEntityTypeConfiguration<Speaker>
    {
        public void Configure(EntityTypeBuilder<Speaker> builder)
        {
            builder.ToTable("Speakers");
            builder.Property(s => s.Id).ValueGeneratedNever();
            builder.Property(s => s.Name).HasMaxLength(MaxNameLength);
            builder.Property(s => s.Slug).HasMaxLength(Common.Slug.MaxLength);
            builder.HasIndex(s => s.Slug).IsUnique();
            builder.Property(s => s.Role).HasMaxLength(MaxRoleLength);
            builder.Property(s => s.Organisation).HasMaxLength(MaxOrganisationLength);
            builder.Property(s => s.Email).HasMaxLength(EmailAddress.MaxLength);
            builder.Markdown(s => s.Biography);
            builder.Property(s => s.Links).AsJsonColumn();
            builder.Property(s => s.Version).IsConcurrencyToken();
            builder.Property(s => s.SearchText).HasMaxLength(MaxSearchTextLength);
            builder.Property(s => s.SortName).HasMaxLength(MaxNameLength);
            builder.HasOne(s => s.Photo).WithMany().HasForeignKey(s => s.PhotoId).OnDelete(DeleteBehavior.SetNull);
        }
    }
}
