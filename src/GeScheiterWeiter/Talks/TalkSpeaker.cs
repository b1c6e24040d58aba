using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Talks;

/// <summary>That a speaker tells a talk, and in which place of the row of its speakers.</summary>
public sealed class TalkSpeaker
{
    public required Guid TalkId { get; init; }

    public required Guid SpeakerId { get; init; }

    /// <summary>From 1.</summary>
    public required int Order { get; set; }

    /// <summary>When they have last said themselves what may be kept; null: never, or only by somebody else.</summary>
    public DateTime? SaidUtc { get; set; }

    /// <summary>What of the talk they agree may be kept.</summary>
    public List<TalkConsent> Consents { get; } = [];

    public Talk Talk { get; init; } = null!;

    public Speaker Speaker { get; init; } = null!;

    public sealed class Configuration : IEntityTypeConfiguration<TalkSpeaker>
    {
        public void Configure(EntityTypeBuilder<TalkSpeaker> builder)
        {
            builder.ToTable("TalkSpeakers");
            builder.HasKey(s => new { s.TalkId, s.SpeakerId });
            builder.HasOne(s => s.Talk).WithMany(t => t.Speakers).HasForeignKey(s => s.TalkId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(s => s.Consents).WithOne().HasForeignKey(c => new { c.TalkId, c.SpeakerId }).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(s => s.Speaker).WithMany(s => s.Talks).HasForeignKey(s => s.SpeakerId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
