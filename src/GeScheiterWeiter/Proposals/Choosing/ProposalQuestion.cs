using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>What organizers want to know about a proposal, and what its tellers say to it: one answer, whoever of them writes it.</summary>
public sealed class ProposalQuestion
{
    public const int MaxTextLength = 1000;
    public const int MaxAnswerLength = 3000;

    /// <summary>Nobody is asked more at once.</summary>
    public const int MostOpen = 5;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ProposalId { get; init; }

    public Proposal Proposal { get; init; } = null!;

    /// <summary>From one on, within its proposal.</summary>
    public required int Number { get; init; }

    /// <summary>Plain text. Tellers are not told which organizer asks.</summary>
    public required string Text { get; init; }

    public required DateTime AskedUtc { get; init; }

    /// <summary>Plain text; null: no answer yet.</summary>
    public string? Answer { get; private set; }

    public DateTime? AnsweredUtc { get; private set; }

    /// <summary>Rises with each answer.</summary>
    public int AnswerVersion { get; private set; }

    /// <summary>When an organizer has ticked the answer off; null: it is new.</summary>
    public DateTime? SeenUtc { get; private set; }

    public bool IsOpen => Answer is null;

    public bool HasNewAnswer => Answer is not null && SeenUtc is null;

    public void Reply(string answer, DateTime nowUtc) =>
        (Answer, AnsweredUtc, AnswerVersion, SeenUtc) = (answer, nowUtc, AnswerVersion + 1, null);

    public void See(DateTime nowUtc) => SeenUtc = nowUtc;

    public sealed class Configuration : IEntityTypeConfiguration<ProposalQuestion>
    {
        public void Configure(EntityTypeBuilder<ProposalQuestion> builder)
        {
            builder.ToTable("ProposalQuestions");
            builder.Property(q => q.Id).ValueGeneratedNever();
            builder.Property(q => q.Text).HasMaxLength(MaxTextLength);
            builder.Property(q => q.Answer).HasMaxLength(MaxAnswerLength);
            builder.Property(q => q.AnswerVersion).IsConcurrencyToken();
            builder.HasOne(q => q.Proposal).WithMany(p => p.Questions).HasForeignKey(q => q.ProposalId).OnDelete(DeleteBehavior.Cascade);
            // Of two organizers who ask at once the second is counted anew.
            builder.HasIndex(q => new { q.ProposalId, q.Number }).IsUnique();
        }
    }
}
