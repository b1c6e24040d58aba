using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.NextEdition;

/// <summary>
/// An address somebody has left to be told when registration for the next edition opens. It is deleted in the save that writes
/// that letter.
/// </summary>
public sealed class NoticeRequest
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Email { get; init; }

    /// <summary><see cref="EmailAddress.Normalized"/>: an address is told once.</summary>
    public required string NormalizedEmail { get; init; }

    public required DateTime LeftUtc { get; init; }

    public DateTime? ConfirmedUtc { get; private set; }

    /// <summary>When it is deleted unless the address is proven; null once it is.</summary>
    public DateTime? ExpiresUtc { get; private set; }

    public bool IsConfirmed => ConfirmedUtc is not null;

    public Recipient Recipient => new("", Email);

    public static NoticeRequest Of(EmailAddress address, DateTime nowUtc) =>
        new() { Email = address.Value, NormalizedEmail = address.Normalized, LeftUtc = nowUtc };

    public void AwaitConfirmation(DateTime expiresUtc)
    {
        if (!IsConfirmed)
            ExpiresUtc = expiresUtc;
    }

    public void Confirm(DateTime nowUtc) => (ConfirmedUtc, ExpiresUtc) = (nowUtc, null);

    public sealed class Configuration : IEntityTypeConfiguration<NoticeRequest>
    {
        public void Configure(EntityTypeBuilder<NoticeRequest> builder)
        {
            builder.ToTable("NoticeRequests");
            builder.Property(r => r.Id).ValueGeneratedNever();
            builder.Property(r => r.Email).HasMaxLength(EmailAddress.MaxLength);
            builder.Property(r => r.NormalizedEmail).HasMaxLength(EmailAddress.MaxLength);
            builder.Ignore(r => r.Recipient);
            builder.Property(r => r.ConfirmedUtc).IsConcurrencyToken();
            builder.HasIndex(r => r.NormalizedEmail).IsUnique();
            builder.HasIndex(r => r.ExpiresUtc);
        }
    }
}
