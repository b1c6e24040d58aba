using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations.Attendances;

/// <summary>That somebody has been led into the room: when first, when last. From where is not kept.</summary>
public sealed class Attendance
{
    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    public required DateTime FirstUtc { get; init; }

    public required DateTime LastUtc { get; set; }

    public List<AttendanceBrowser> Browsers { get; } = [];

    /// <summary>The person is led in once more, or for the first time.</summary>
    /// <param name="browser">See <see cref="AttendanceBrowser.Mark"/>; null where the browser shows none.</param>
    /// <param name="nowUtc">Now.</param>
    public void Note(byte[]? browser, DateTime nowUtc)
    {
        LastUtc = nowUtc;
        if (browser is null)
            return;
        if (Browsers.Find(known => known.Mark.AsSpan().SequenceEqual(browser)) is { } known)
            known.LastUtc = nowUtc;
        else if (Browsers.Count < AttendanceBrowser.MostKept)
            Browsers.Add(new AttendanceBrowser { RegistrationId = RegistrationId, Mark = browser, LastUtc = nowUtc });
    }

    public sealed class Configuration : IEntityTypeConfiguration<Attendance>
    {
        public void Configure(EntityTypeBuilder<Attendance> builder)
        {
            builder.ToTable("Attendances");
            builder.HasKey(attendance => attendance.RegistrationId);
            builder.Property(attendance => attendance.RegistrationId).ValueGeneratedNever();
            builder.HasOne(attendance => attendance.Registration).WithOne(registration => registration.Attendance)
                .HasForeignKey<Attendance>(attendance => attendance.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(attendance => attendance.Browsers).WithOne()
                .HasForeignKey(browser => browser.RegistrationId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
