using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Pictures;

/// <summary>
/// The whole of a picture that is shown cut, so that it can be cut anew without being sent again: re-encoded like the
/// variants, just large enough for any cut, and never served.
/// </summary>
public sealed class UncroppedPicture
{
    public required Guid PictureId { get; init; }

    /// <summary>WebP.</summary>
    public required byte[] Content { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<UncroppedPicture>
    {
        public void Configure(EntityTypeBuilder<UncroppedPicture> builder)
        {
            builder.ToTable("PictureNegatives");
            builder.HasKey(n => n.PictureId);
            builder.Property(n => n.PictureId).ValueGeneratedNever();
            builder.HasOne<Picture>().WithOne().HasForeignKey<UncroppedPicture>(n => n.PictureId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
