using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Feedback;

/// <summary>What somebody has to say to the speakers of a talk. It does not even lead to what else the same person has answered.</summary>
public sealed class FeedbackTalkNote
{
    public long Id { get; init; } = FeedbackAnswer.NewId();

    public required Guid TalkId { get; init; }

    public Talk Talk { get; init; } = null!;

    public required string Text { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<FeedbackTalkNote>
    {
        public void Configure(EntityTypeBuilder<FeedbackTalkNote> builder)
        {
            builder.ToTable("FeedbackTalkNotes");
            builder.Property(note => note.Id).ValueGeneratedNever();
            builder.Property(note => note.Text).HasMaxLength(FeedbackAnswer.MaxTextLength);
            builder.HasOne(note => note.Talk).WithMany().HasForeignKey(note => note.TalkId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
