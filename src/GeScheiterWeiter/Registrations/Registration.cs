using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations;

/// <summary>
/// One person's wish to be at one edition, and what has become of it. There is one row per address and edition; its past
/// is in the audit log.
/// </summary>
public sealed class Registration
{
    public const int MaxNameLength = 120;
    public const int MaxOrganisationLength = 160;
    public const int MaxRoleLength = 120;
    public const int MaxAccessNeedsLength = 1000;
    public const int MaxQuestionLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    public Edition Edition { get; init; } = null!;

    public required string Name { get; set; }

    public required string Email { get; set; }

    /// <summary><see cref="EmailAddress.Normalized"/>: decides who is the same person.</summary>
    public required string NormalizedEmail { get; set; }

    public required string Organisation { get; set; }

    public required AttendeeSide Side { get; set; }

    public string? Role { get; set; }

    /// <summary>What would help this person take part without barriers.</summary>
    public string? AccessNeeds { get; set; }

    /// <summary>A question to the speakers.</summary>
    public string? Question { get; set; }

    public RegistrationState State { get; set; } = RegistrationState.Unconfirmed;

    public required DateTime CreatedUtc { get; set; }

    /// <summary>When an unconfirmed registration is deleted; null once it is confirmed.</summary>
    public DateTime? ExpiresUtc { get; set; }

    public DateTime? ConfirmedUtc { get; set; }

    public DateTime? SeatedUtc { get; set; }

    public DateTime? CancelledUtc { get; set; }

    /// <summary>The place in the queue: lower is earlier. Kept after a cancellation, so that an undo finds it again.</summary>
    public long? WaitingNumber { get; set; }

    /// <summary>What was held when it was given back: what an undo gives again.</summary>
    public RegistrationState? StateBeforeCancellation { get; set; }

    /// <summary>The SEQUENCE of the last calendar entry sent to this person: each one is higher than the one before.</summary>
    public int CalendarSequence { get; set; }

    /// <summary>When this person was last written to on request: the cool-down counts from here.</summary>
    public DateTime? LastLetterUtc { get; set; }

    public Recipient Recipient => new(Name, EmailAddress.Parse(Email));

    public sealed class Configuration : IEntityTypeConfiguration<Registration>
    {
        public void Configure(EntityTypeBuilder<Registration> builder)
        {
            builder.ToTable("Registrations");
            builder.Property(r => r.Id).ValueGeneratedNever();
            builder.Property(r => r.Name).HasMaxLength(MaxNameLength);
            builder.Property(r => r.Email).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(r => r.NormalizedEmail).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(r => r.Organisation).HasMaxLength(MaxOrganisationLength);
            builder.Property(r => r.Role).HasMaxLength(MaxRoleLength);
            builder.Property(r => r.AccessNeeds).HasMaxLength(MaxAccessNeedsLength);
            builder.Property(r => r.Question).HasMaxLength(MaxQuestionLength);
            builder.Ignore(r => r.Recipient);
            builder.HasOne(r => r.Edition).WithMany().HasForeignKey(r => r.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(r => new { r.EditionId, r.NormalizedEmail }).IsUnique();
            builder.HasIndex(r => new { r.EditionId, r.State, r.WaitingNumber });
            builder.HasIndex(r => r.ExpiresUtc);
        }
    }
}
