using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Accounts;

/// <summary>
/// One place an organizer is signed in at. The cookie names its row: without the row the cookie opens nothing, whoever has
/// a copy of it.
/// </summary>
public sealed class OrganizerSession
{
    public const int MaxDeviceLength = 80;
    public const int MaxStampLength = 64;

    /// <summary>However busy somebody is: after that they sign in anew.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid OrganizerId { get; init; }

    public Organizer Organizer { get; init; } = null!;

    /// <summary>The security stamp of the account it was opened or renewed under: when that changes, the session is over.</summary>
    public required string Stamp { get; set; }

    /// <summary>Browser and system, in words of our own.</summary>
    public required string Device { get; init; }

    public required DateTime CreatedUtc { get; init; }

    public required DateTime ExpiresUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<OrganizerSession>
    {
        public void Configure(EntityTypeBuilder<OrganizerSession> builder)
        {
            builder.ToTable("OrganizerSessions");
            builder.Property(s => s.Id).ValueGeneratedNever();
            builder.Property(s => s.Stamp).HasMaxLength(MaxStampLength);
            builder.Property(s => s.Device).HasMaxLength(MaxDeviceLength);
            builder.HasOne(s => s.Organizer).WithMany().HasForeignKey(s => s.OrganizerId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(s => s.ExpiresUtc);
        }
    }
}
