using System.Linq.Expressions;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
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
public sealed class Speaker : IVersioned, IKeepsMarkdown<Speaker>
{
    public const int MaxNameLength = 120;
    public const int MaxRoleLength = 160;
    public const int MaxOrganisationLength = 160;
    public const int MaxBiographyLength = 20_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; set; }

    public required string Slug { get; set; }

    public string? Role { get; set; }

    public string? Organisation { get; set; }

    public SpeakerSide Side { get; set; } = SpeakerSide.Other;

    public MarkdownText Biography { get; set; } = MarkdownText.Empty;

    public Guid? PhotoId { get; set; }

    public Picture? Photo { get; init; }

    public List<NamedLink> Links { get; set; } = [];

    public int Version { get; set; }

    public List<TalkSpeaker> Talks { get; } = [];

    public static Expression<Func<Speaker, bool>> IsRenderedBefore(int version) => speaker => speaker.Biography.HtmlVersion < version;

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
            builder.Markdown(s => s.Biography);
            builder.Property(s => s.Links).AsJsonColumn();
            builder.Property(s => s.Version).IsConcurrencyToken();
            builder.HasOne(s => s.Photo).WithMany().HasForeignKey(s => s.PhotoId).OnDelete(DeleteBehavior.SetNull);
        }
    }
}
