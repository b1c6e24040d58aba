using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Registrations.Attendances;

/// <summary>
/// An organizer's word that somebody was there whom no button has led in. Why stands in a <see cref="RegistrationNote"/>.
/// </summary>
public sealed class ConfirmedPresence
{
    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    public required Guid? OrganizerId { get; init; }

    public required DateTime AtUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<ConfirmedPresence>
    {
        public void Configure(EntityTypeBuilder<ConfirmedPresence> builder)
        {
            builder.ToTable("ConfirmedPresences");
            builder.HasKey(presence => presence.RegistrationId);
            builder.Property(presence => presence.RegistrationId).ValueGeneratedNever();
            builder.HasOne(presence => presence.Registration).WithOne(registration => registration.ConfirmedPresence)
                .HasForeignKey<ConfirmedPresence>(presence => presence.RegistrationId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
