using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Lessons;

/// <summary>That a speaker has consented to one artefact of a lesson. Withdrawn, it is not there any more.</summary>
public sealed class LessonConsent
{
    public required Guid LessonId { get; init; }

    public required Guid SpeakerId { get; init; }

    public required LessonArtefact Artefact { get; init; }

    /// <summary>When an organizer has noted it; who that was stands in the audit log.</summary>
    public required DateTime NotedUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<LessonConsent>
    {
        public void Configure(EntityTypeBuilder<LessonConsent> builder)
        {
            builder.ToTable("LessonConsents");
            builder.HasKey(c => new { c.LessonId, c.SpeakerId, c.Artefact });
            builder.HasOne<Speaker>().WithMany().HasForeignKey(c => c.SpeakerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
