using GeScheiterWeiter.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Tables.Rounds;

/// <summary>That somebody is there right now and would like to sit at a table in the next round.</summary>
public sealed class TableParticipation
{
    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    public required Guid EditionId { get; init; }

    /// <summary>One of <see cref="TableSetting.Topics"/>, as it stood there; null for anything.</summary>
    public string? Topic { get; set; }

    public required DateTime JoinedUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<TableParticipation>
    {
        public void Configure(EntityTypeBuilder<TableParticipation> builder)
        {
            builder.ToTable("TableParticipations");
            builder.HasKey(participation => participation.RegistrationId);
            builder.Property(participation => participation.RegistrationId).ValueGeneratedNever();
            builder.Property(participation => participation.Topic).HasMaxLength(TableSetting.MaxTopicLength);
            builder.HasOne(participation => participation.Registration).WithOne()
                .HasForeignKey<TableParticipation>(participation => participation.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(participation => participation.EditionId);
        }
    }
}
