using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Mail;

/// <summary>Whether letters leave at all. One row at most; without it they do.</summary>
public sealed class DeliverySwitch
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Since when nothing leaves; null: everything does.</summary>
    public DateTime? PausedUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<DeliverySwitch>
    {
        public void Configure(EntityTypeBuilder<DeliverySwitch> builder)
        {
            builder.ToTable("DeliverySwitch");
            builder.Property(s => s.Id).ValueGeneratedNever();
        }
    }
}
