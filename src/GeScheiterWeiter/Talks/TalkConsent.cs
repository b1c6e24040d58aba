using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Talks;

/// <summary>
/// That somebody who tells a talk has consented to one artefact of it. Withdrawn, it is not there any more; it goes with their part in the
/// talk.
/// </summary>
public sealed class TalkConsent
{
    public required Guid TalkId { get; init; }

    public required Guid SpeakerId { get; init; }

    public required Artefact Artefact { get; init; }

    /// <summary>When it was noted; who has noted it stands in the audit log.</summary>
    public required DateTime NotedUtc { get; set; }

    /// <summary>The speaker has said so on their own page, and no organizer for them.</summary>
    public bool IsOwnWord { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<TalkConsent>
    {
        public void Configure(EntityTypeBuilder<TalkConsent> builder)
        {
            builder.ToTable("TalkConsents");
            builder.HasKey(c => new { c.TalkId, c.SpeakerId, c.Artefact });
        }
    }
}
