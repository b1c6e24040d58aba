using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Lessons.Slides;

/// <summary>The slides of a lesson, a PDF as it was sent: it has passed <see cref="SlidesCheck"/>.</summary>
public sealed class LessonSlides
{
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>Hexadecimal SHA-256 of the content, shortened: its entity tag.</summary>
    public const int HashLength = 32;

    public required Guid LessonId { get; init; }

    public byte[] Content { get; set; } = [];

    public string Hash { get; set; } = "";

    /// <summary>In bytes.</summary>
    public int Size { get; set; }

    public int Pages { get; set; }

    /// <summary>Organizers have looked: nobody is to be found in them. Only then they are shown without names.</summary>
    public bool HoldNoNames { get; set; }

    public DateTime UploadedUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<LessonSlides>
    {
        public void Configure(EntityTypeBuilder<LessonSlides> builder)
        {
            builder.ToTable("LessonSlides");
            builder.HasKey(s => s.LessonId);
            builder.Property(s => s.LessonId).ValueGeneratedNever();
            builder.Property(s => s.Hash).HasMaxLength(HashLength);
        }
    }
}
