using GeScheiterWeiter.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Tables.Rounds;

/// <summary>Where somebody sits in a round.</summary>
public sealed class TablePlace
{
    public required Guid RegistrationId { get; init; }

    public Registration Registration { get; init; } = null!;

    public required Guid EditionId { get; init; }

    public required int Round { get; init; }

    /// <summary>From 1.</summary>
    public required int Table { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<TablePlace>
    {
        public void Configure(EntityTypeBuilder<TablePlace> builder)
        {
            builder.ToTable("TablePlaces");
            builder.HasKey(place => new { place.RegistrationId, place.Round });
            builder.HasOne(place => place.Registration).WithMany()
                .HasForeignKey(place => place.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(place => new { place.EditionId, place.Round, place.Table });
        }
    }
}
