using System.Linq.Expressions;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Markup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Pages;

/// <summary>A fixed page as the organizers have rewritten it. Without a row the page shows the text that ships with the site.</summary>
public sealed class FixedPage : IVersioned, IKeepsMarkdown<FixedPage>
{
    public const int MaxMarkdownLength = 60_000;

    /// <summary>The page's address without the slash, such as <c>datenschutz</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Made by <see cref="FixedPageText.Render"/>.</summary>
    public required MarkdownText Text { get; set; }

    public required DateTime UpdatedUtc { get; set; }

    public int Version { get; set; }

    public static Expression<Func<FixedPage, bool>> IsRenderedBefore(int version) => page => page.Text.HtmlVersion < version;

    public void RenderAnew() => Text = FixedPageText.Render(FixedPageKind.Find(Slug), Text.Source);

    public sealed class Configuration : IEntityTypeConfiguration<FixedPage>
    {
        public void Configure(EntityTypeBuilder<FixedPage> builder)
        {
            builder.ToTable("FixedPages");
            builder.HasKey(p => p.Slug);
            builder.Property(p => p.Slug).HasMaxLength(Common.Slug.MaxLength);
            builder.Markdown(p => p.Text, column: "Markdown");
            builder.Property(p => p.Version).IsConcurrencyToken();
        }
    }
}
