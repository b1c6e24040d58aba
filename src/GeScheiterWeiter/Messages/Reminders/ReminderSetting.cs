using GeScheiterWeiter.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Messages.Reminders;

/// <summary>What organizers have set of a reminder of an edition. Without a row it is on, at its usual time.</summary>
public sealed class ReminderSetting
{
    public required Guid EditionId { get; init; }

    public required ReminderKind Kind { get; init; }

    public bool IsOn { get; set; } = true;

    /// <summary>Between the reminder and the start, or the end, of the edition: <see cref="ReminderDistance"/>.</summary>
    public required int DistanceMinutes { get; set; }

    public static ReminderSetting Usual(Guid editionId, ReminderKind kind) =>
        new() { EditionId = editionId, Kind = kind, DistanceMinutes = ReminderDistance.Of(kind).Usual };

    public sealed class Configuration : IEntityTypeConfiguration<ReminderSetting>
    {
        public void Configure(EntityTypeBuilder<ReminderSetting> builder)
        {
            builder.ToTable("ReminderSettings");
            builder.HasKey(setting => new { setting.EditionId, setting.Kind });
            builder.HasOne<Edition>().WithMany().HasForeignKey(setting => setting.EditionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
