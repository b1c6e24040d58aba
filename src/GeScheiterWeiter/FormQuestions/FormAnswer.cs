using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.FormQuestions;

/// <summary>
/// What one person has answered to one question; a row for each of several options. It keeps the words it answers: nobody has said
/// anything to those that have come since.
/// </summary>
public sealed class FormAnswer
{
    public const int MaxTextLength = 1000;

    /// <summary>The answer to what one agrees to. Who does not, has not answered.</summary>
    public const string Agreed = "zugestimmt";

    public required Guid RegistrationId { get; init; }

    public required Guid QuestionId { get; init; }

    public FormQuestion Question { get; init; } = null!;

    /// <summary>Which of several, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>The question as it was answered.</summary>
    public required string Wording { get; set; }

    public required string Text { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<FormAnswer>
    {
        public void Configure(EntityTypeBuilder<FormAnswer> builder)
        {
            builder.ToTable("FormAnswers");
            builder.HasKey(a => new { a.RegistrationId, a.QuestionId, a.Place });
            builder.Property(a => a.Wording).HasMaxLength(FormQuestion.MaxTextLength);
            builder.Property(a => a.Text).HasMaxLength(MaxTextLength);
            // A question that has answers cannot go.
            builder.HasOne(a => a.Question).WithMany().HasForeignKey(a => a.QuestionId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
