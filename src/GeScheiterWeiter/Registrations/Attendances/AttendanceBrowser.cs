using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations.Attendances;

/// <summary>
/// A browser that somebody's personal link has led in from: so that a link that is passed around is noticed. Forgotten the
/// day after the evening (<see cref="AttendanceBrowserCleanup"/>).
/// </summary>
public sealed class AttendanceBrowser
{
    /// <summary>More are not kept for one link: by then the alarm has long been raised.</summary>
    public const int MostKept = 12;

    /// <summary>Who changes from the phone to the computer at work and to the one at home has three.</summary>
    private const int MostOfOnePerson = 3;

    private const int MarkLength = 32;

    /// <summary>Browsers count together within this time.</summary>
    public static readonly TimeSpan AlarmWindow = TimeSpan.FromMinutes(30);

    public required Guid RegistrationId { get; init; }

    /// <summary>
    /// SHA-256 over the registration and the cookie that guards the browser's forms: tells browsers apart, and nothing else.
    /// </summary>
    public required byte[] Mark { get; init; }

    public required DateTime LastUtc { get; set; }

    /// <summary>Whether so many browsers are more than one person is likely to have.</summary>
    public static bool AreTooMany(int browsers) => browsers > MostOfOnePerson;

    public sealed class Configuration : IEntityTypeConfiguration<AttendanceBrowser>
    {
        public void Configure(EntityTypeBuilder<AttendanceBrowser> builder)
        {
            builder.ToTable("AttendanceBrowsers");
            builder.HasKey(browser => new { browser.RegistrationId, browser.Mark });
            builder.Property(browser => browser.Mark).HasMaxLength(MarkLength).IsFixedLength();
            builder.HasIndex(browser => browser.LastUtc);
        }
    }
}
