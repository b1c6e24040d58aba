using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.FormerSlugs;

public enum SlugKind
{
    Edition,
    Talk,
    Speaker,
    Lesson,
}

/// <summary>What has a slug.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which one.</param>
/// <param name="EditionId">The edition within which the slug is unique; empty where it is unique on the whole site.</param>
public sealed record SlugOwner(SlugKind Kind, Guid Id, Guid EditionId = default);

/// <summary>
/// A slug something has had before: addresses with it still lead to its owner. What has it now comes first: a former slug
/// is only looked for where nothing is found.
/// </summary>
public sealed class FormerSlug
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required SlugKind Kind { get; init; }

    public required string Slug { get; init; }

    /// <summary>No foreign key: owners lie in several tables. Whoever deletes an owner forgets its slugs.</summary>
    public required Guid OwnerId { get; set; }

    /// <summary>As in <see cref="SlugOwner"/>; never null, so that the index is unique on every database.</summary>
    public required Guid EditionId { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<FormerSlug>
    {
        public void Configure(EntityTypeBuilder<FormerSlug> builder)
        {
            builder.ToTable("FormerSlugs");
            builder.Property(f => f.Id).ValueGeneratedNever();
            builder.Property(f => f.Slug).HasMaxLength(Common.Slug.MaxLength);
            builder.HasIndex(f => new { f.Kind, f.EditionId, f.Slug }).IsUnique();
            builder.HasIndex(f => f.OwnerId);
        }
    }
}
