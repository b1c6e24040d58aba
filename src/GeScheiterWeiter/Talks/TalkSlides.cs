using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Talks;

/// <summary>The slides of a talk, a PDF as it was sent: it has been looked into before it came here.</summary>
public sealed class TalkSlides
{
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>Hexadecimal SHA-256 of the content, shortened: its entity tag.</summary>
    public const int HashLength = 32;

    public required Guid TalkId { get; init; }

    public byte[] Content { get; set; } = [];

    public string Hash { get; set; } = "";

    /// <summary>In bytes.</summary>
    public int Size { get; set; }

    public int Pages { get; set; }

    /// <summary>Whoever uploaded them has looked: nobody is to be found in them. Only then they are shown without names.</summary>
    public bool HoldNoNames { get; set; }

    public DateTime UploadedUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<TalkSlides>
    {
        public void Configure(EntityTypeBuilder<TalkSlides> builder)
        {
            builder.ToTable("TalkSlides");
            builder.HasKey(s => s.TalkId);
            builder.Property(s => s.TalkId).ValueGeneratedNever();
            builder.Property(s => s.Hash).HasMaxLength(HashLength);
        }
    }
}
