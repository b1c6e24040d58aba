using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Accounts;

/// <summary>What a member of the team may do. Each role may do everything the one before it may.</summary>
public enum OrganizerRole
{
    /// <summary>Sees everything, changes and exports nothing.</summary>
    Reader,

    /// <summary>Content and registrations.</summary>
    Organizer,

    /// <summary>Team and settings as well.</summary>
    Owner,
}

/// <summary>Somebody who may sign in to the admin area. Attendees never have an account.</summary>
public sealed class Organizer : IdentityUser<Guid>
{
    public const int MaxNameLength = 120;

    public Organizer() => Id = Guid.CreateVersion7();

    public string Name { get; set; } = "";

    public OrganizerRole Role { get; set; } = OrganizerRole.Reader;

    public DateTime CreatedUtc { get; set; }

    public DateTime? LastSignInUtc { get; set; }

    /// <summary>
    /// The time step of the last accepted code of the authenticator app. A code is good once: this step and every earlier one are used up.
    /// </summary>
    public long LastCodeStep { get; set; }

    /// <summary>Whether they are written to about work that waits for them. Everybody is, until they say otherwise.</summary>
    public bool GetsWorkLetters { get; set; } = true;

    /// <summary>When the last of these letters was written; null: none yet.</summary>
    public DateTime? WorkLetterUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<Organizer>
    {
        public void Configure(EntityTypeBuilder<Organizer> builder)
        {
            builder.Property(o => o.Id).ValueGeneratedNever();
            builder.Property(o => o.Name).HasMaxLength(MaxNameLength);
            // Also for whoever was in the team before there were such letters.
            builder.Property(o => o.GetsWorkLetters).HasDefaultValue(true).HasSentinel(true);
        }
    }
}
