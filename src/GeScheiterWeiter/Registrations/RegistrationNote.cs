using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations;

public enum RegistrationNoteKind
{
    /// <summary>Why somebody was moved up the waiting list.</summary>
    AdvancementReason,

    /// <summary>The sentence added to an approval.</summary>
    ApprovalSentence,

    /// <summary>The sentence added to a refusal.</summary>
    RefusalSentence,

    /// <summary>The sentence added when a refusal or a cancellation was taken back.</summary>
    ReinstatementSentence,

    /// <summary>How an organizer knows that somebody was there.</summary>
    PresenceReason,
}

/// <summary>
/// What an organizer has written about a registration. It may speak of the person, so it lies beside the registration
/// and goes with it, and not in the audit log.
/// </summary>
public sealed class RegistrationNote
{
    public const int MaxTextLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    public required RegistrationNoteKind Kind { get; init; }

    public required string Text { get; init; }

    public required Guid? OrganizerId { get; init; }

    public required DateTime AtUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<RegistrationNote>
    {
        public void Configure(EntityTypeBuilder<RegistrationNote> builder)
        {
            builder.ToTable("RegistrationNotes");
            builder.Property(n => n.Id).ValueGeneratedNever();
            builder.Property(n => n.Text).HasMaxLength(MaxTextLength);
            builder.HasOne(n => n.Registration).WithMany().HasForeignKey(n => n.RegistrationId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
