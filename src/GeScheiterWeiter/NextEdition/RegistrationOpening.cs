using GeScheiterWeiter.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.NextEdition;

/// <summary>
/// That registration for an edition was seen open. Whoever left an address before is told of this edition; whoever does afterwards
/// waits for the next one.
/// </summary>
public sealed class RegistrationOpening
{
    public required Guid EditionId { get; init; }

    public Edition Edition { get; init; } = null!;

    public required DateTime SeenUtc { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<RegistrationOpening>
    {
        public void Configure(EntityTypeBuilder<RegistrationOpening> builder)
        {
            builder.ToTable("RegistrationOpenings");
            builder.HasKey(o => o.EditionId);
            builder.HasOne(o => o.Edition).WithMany().HasForeignKey(o => o.EditionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
