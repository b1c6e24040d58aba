using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.DataRequests;

/// <summary>
/// Somebody wants to know what is stored under an address. The link of its letter opens all of it, for a short time; then the request is
/// deleted, and with it whom we wrote.
/// </summary>
public sealed class DataRequest
{
    public const int HashLength = 32;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Of the link's secret.</summary>
    public required byte[] Hash { get; init; }

    public required string Email { get; init; }

    /// <summary><see cref="EmailAddress.Normalized"/>.</summary>
    public required string NormalizedEmail { get; init; }

    public required DateTime AskedUtc { get; init; }

    public required DateTime ExpiresUtc { get; init; }

    /// <summary>When everything under the address was erased: from then on the link opens nothing.</summary>
    public DateTime? ErasedUtc { get; set; }

    public EmailAddress Address => EmailAddress.Parse(Email);

    public Recipient Recipient => new("", Email);

    public bool IsOpenAt(DateTime nowUtc) => ErasedUtc is null && nowUtc < ExpiresUtc;

    public sealed class Configuration : IEntityTypeConfiguration<DataRequest>
    {
        public void Configure(EntityTypeBuilder<DataRequest> builder)
        {
            builder.ToTable("DataRequests");
            builder.Property(r => r.Id).ValueGeneratedNever();
            builder.Property(r => r.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.HasIndex(r => r.Hash).IsUnique();
            builder.Property(r => r.Email).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(r => r.NormalizedEmail).HasMaxLength(EmailAddress.MaxLength);
            builder.HasIndex(r => r.NormalizedEmail);
            builder.HasIndex(r => r.ExpiresUtc);
            builder.Property(r => r.ErasedUtc).IsConcurrencyToken();
            builder.Ignore(r => r.Address);
            builder.Ignore(r => r.Recipient);
        }
    }
}
