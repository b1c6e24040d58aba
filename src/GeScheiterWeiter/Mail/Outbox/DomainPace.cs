using GeScheiterWeiter.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>Until when no letter to many leaves for a domain.</summary>
public sealed class DomainPace
{
    public required string Domain { get; init; }

    public required DateTime RestsUntilUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<DomainPace>
    {
        public void Configure(EntityTypeBuilder<DomainPace> builder)
        {
            builder.ToTable("DomainPaces");
            builder.HasKey(pace => pace.Domain);
            builder.Property(pace => pace.Domain).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(pace => pace.RestsUntilUtc).IsConcurrencyToken();
        }
    }
}
