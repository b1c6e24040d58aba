using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Pictures;

public enum PictureFormat
{
    Webp,
    Jpeg,
}

/// <summary>One size and format of a picture. Served under its content's hash, and therefore forever cacheable.</summary>
public sealed class PictureVariant
{
    /// <summary>Hexadecimal SHA-256 of the content, shortened: the name in the address.</summary>
    public const int HashLength = 32;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PictureId { get; init; }

    public required string Hash { get; init; }

    public required PictureFormat Format { get; init; }

    /// <summary>In pixels.</summary>
    public required int Width { get; init; }

    /// <summary>In pixels.</summary>
    public required int Height { get; init; }

    public required byte[] Content { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<PictureVariant>
    {
        public void Configure(EntityTypeBuilder<PictureVariant> builder)
        {
            builder.ToTable("PictureVariants");
            builder.Property(v => v.Id).ValueGeneratedNever();
            builder.Property(v => v.Hash).HasMaxLength(HashLength);
            builder.HasIndex(v => v.Hash);
        }
    }
}
