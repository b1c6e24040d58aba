using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Pages;

/// <summary>
/// A wording of a page people agree to, as it stood from a moment on. It stays, so that it can be said what somebody has agreed to.
/// </summary>
public sealed class FixedPageVersion
{
    public required string Slug { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>Markdown; the operator's details are put in when it is shown.</summary>
    public required string Source { get; init; }

    /// <summary>Since when it stands on the page.</summary>
    public required DateTime SinceUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<FixedPageVersion>
    {
        public void Configure(EntityTypeBuilder<FixedPageVersion> builder)
        {
            builder.ToTable("FixedPageVersions");
            builder.HasKey(v => new { v.Slug, v.Number });
            builder.Property(v => v.Slug).HasMaxLength(Common.Slug.MaxLength);
            builder.Property(v => v.Number).ValueGeneratedNever();
            builder.HasIndex(v => new { v.Slug, v.SinceUtc });
        }
    }
}
