using GeScheiterWeiter.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>
/// What somebody wants to know of the speakers. Its words never change: what is written anew is another question, so that an
/// organizer lets through what they have read.
/// </summary>
public sealed class Question
{
    public const int MaxTextLength = Registration.MaxQuestionLength;

    /// <summary>The <see cref="Number"/> of the one that came with the sign-up, and follows what stands there.</summary>
    public const int FromSignUp = 0;

    /// <summary>How many one person may have asked beside the one from the sign-up.</summary>
    public const int MostAsked = 5;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    /// <summary>The registration's edition, here as well: thousands read the questions of one evening.</summary>
    public required Guid EditionId { get; init; }

    /// <summary>Null, or a talk that is gone: to the whole evening.</summary>
    public Guid? TalkId { get; set; }

    /// <summary>Which of the person's questions it is: the bound is kept by the index over it.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    /// <summary>Whether host and speakers may know who asks.</summary>
    public bool MayBeNamed { get; init; }

    public QuestionState State { get; set; } = QuestionState.Asked;

    public required DateTime AskedUtc { get; init; }

    /// <summary>Null when the person has asked as many as they may.</summary>
    internal static int? FreeNumber(IReadOnlyCollection<int> taken) =>
        Enumerable.Range(FromSignUp + 1, MostAsked).Except(taken).Select(number => (int?)number).FirstOrDefault();

    public sealed class Configuration : IEntityTypeConfiguration<Question>
    {
        public void Configure(EntityTypeBuilder<Question> builder)
        {
            builder.ToTable("Questions");
            builder.Property(question => question.Id).ValueGeneratedNever();
            builder.Property(question => question.Text).HasMaxLength(MaxTextLength);
            builder.HasOne(question => question.Registration).WithMany()
                .HasForeignKey(question => question.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(question => new { question.RegistrationId, question.Number }).IsUnique();
            builder.HasIndex(question => new { question.EditionId, question.State });
        }
    }
}
