using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>Whether letters leave at all. One row at most; without it they do.</summary>
public sealed class DeliveryState
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Since when nothing leaves; null: everything does.</summary>
    public DateTime? PausedUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<DeliveryState>
    {
        public void Configure(EntityTypeBuilder<DeliveryState> builder)
        {
            builder.ToTable("DeliverySwitch");
            builder.Property(s => s.Id).ValueGeneratedNever();
        }
    }
}
