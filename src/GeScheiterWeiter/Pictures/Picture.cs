using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Pictures;

/// <summary>A photo or logo, re-encoded in several sizes; the file that was sent is never kept.</summary>
public sealed class Picture
{
    public const int MaxAltTextLength = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What is to be seen, for people who do not see it.</summary>
    public required string AltText { get; set; }

    public required DateTime UploadedUtc { get; init; }

    public List<PictureVariant> Variants { get; } = [];

    public sealed class Configuration : IEntityTypeConfiguration<Picture>
    {
        public void Configure(EntityTypeBuilder<Picture> builder)
        {
            builder.ToTable("Pictures");
            builder.Property(p => p.Id).ValueGeneratedNever();
            builder.Property(p => p.AltText).HasMaxLength(MaxAltTextLength);
            builder.HasMany(p => p.Variants).WithOne().HasForeignKey(v => v.PictureId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
