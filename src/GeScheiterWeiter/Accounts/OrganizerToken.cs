using GeScheiterWeiter.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Accounts;

public enum OrganizerTokenPurpose
{
    /// <summary>Opens the page that sets an account up: name, password, second factor.</summary>
    SetUp,

    /// <summary>Opens the page that takes a new password.</summary>
    PasswordReset,

    /// <summary>Proves the address an organizer wants to have from now on.</summary>
    AddressChange,
}

/// <summary>The secret of a link that lets an organizer into their own account, stored as its hash and good once.</summary>
public sealed class OrganizerToken
{
    public const int HashLength = 32;

    public required byte[] Hash { get; init; }

    public required Guid OrganizerId { get; init; }

    public Organizer Organizer { get; init; } = null!;

    public required OrganizerTokenPurpose Purpose { get; init; }

    public required DateTime IssuedUtc { get; init; }

    public required DateTime ExpiresUtc { get; init; }

    /// <summary>The address it proves; null for every other purpose.</summary>
    public string? Address { get; init; }

    public sealed class Configuration : IEntityTypeConfiguration<OrganizerToken>
    {
        public void Configure(EntityTypeBuilder<OrganizerToken> builder)
        {
            builder.ToTable("OrganizerTokens");
            builder.HasKey(t => t.Hash);
            builder.Property(t => t.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.Property(t => t.Address).HasMaxLength(EmailAddress.MaxLength);
            builder.HasOne(t => t.Organizer).WithMany().HasForeignKey(t => t.OrganizerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
