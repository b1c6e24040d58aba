using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Feedback;

/// <summary>A sentence of an answer that stands on the page of the edition: as it was written, or a part of it.</summary>
public sealed class FeedbackQuote
{
    public required long AnswerId { get; init; }

    public FeedbackAnswer Answer { get; init; } = null!;

    public required string Text { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<FeedbackQuote>
    {
        public void Configure(EntityTypeBuilder<FeedbackQuote> builder)
        {
            builder.ToTable("FeedbackQuotes");
            builder.HasKey(quote => quote.AnswerId);
            builder.Property(quote => quote.AnswerId).ValueGeneratedNever();
            builder.Property(quote => quote.Text).HasMaxLength(FeedbackAnswer.MaxTextLength);
            builder.HasOne(quote => quote.Answer).WithOne()
                .HasForeignKey<FeedbackQuote>(quote => quote.AnswerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
