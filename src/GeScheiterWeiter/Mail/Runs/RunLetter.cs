using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Mail.Runs;

/// <summary>
/// That somebody has their letter of a run: there is one row for each, so there is one letter. It goes when the person is forgotten
/// (<see cref="Outbox.LetterErasure"/>).
/// </summary>
public sealed class RunLetter
{
    /// <summary>What the letter belongs to, such as a message.</summary>
    public required Guid RunId { get; init; }

    /// <summary>Whose it is: a registration, an invitation, a speaker.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The letter in the outbox, which knows what has become of it.</summary>
    public required Guid MailId { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<RunLetter>
    {
        public void Configure(EntityTypeBuilder<RunLetter> builder)
        {
            builder.ToTable("RunLetters");
            builder.HasKey(letter => new { letter.RunId, letter.SubjectId });
            builder.HasIndex(letter => letter.SubjectId);
            builder.HasIndex(letter => new { letter.RunId, letter.MailId });
        }
    }
}
