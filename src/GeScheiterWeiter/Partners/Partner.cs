using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Partners;

/// <summary>An organisation that makes an edition possible.</summary>
public sealed class Partner : IVersioned, IOrdered
{
    public const int MaxNameLength = 120;
    public const int MaxRoleLength = 160;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EditionId { get; init; }

    public Edition Edition { get; init; } = null!;

    public required string Name { get; set; }

    /// <summary>Absolute, http or https.</summary>
    public string? Url { get; set; }

    /// <summary>What the organisation does for this edition.</summary>
    public string? Role { get; set; }

    /// <summary>Place in the list, from 1.</summary>
    public int Order { get; set; }

    public Guid? LogoId { get; set; }

    public Picture? Logo { get; init; }

    public int Version { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<Partner>
    {
        public void Configure(EntityTypeBuilder<Partner> builder)
        {
            builder.ToTable("Partners");
            builder.Property(p => p.Id).ValueGeneratedNever();
            builder.Property(p => p.Name).HasMaxLength(MaxNameLength);
            builder.Property(p => p.Role).HasMaxLength(MaxRoleLength);
            builder.Property(p => p.Url).HasMaxLength(NamedLink.MaxUrlLength);
            builder.Property(p => p.Version).IsConcurrencyToken();
            builder.HasOne(p => p.Edition).WithMany().HasForeignKey(p => p.EditionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(p => p.Logo).WithMany().HasForeignKey(p => p.LogoId).OnDelete(DeleteBehavior.SetNull);
        }
    }
}
