using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Invitations;

/// <summary>
/// The secret of a mailed invitation, stored as its hash. Invitation and reminder carry one each; sending the invitation again
/// ends the earlier ones. What it opens ends with the edition, and it goes with its invitation.
/// </summary>
public sealed class InvitationToken
{
    public const int HashLength = 32;

    public required byte[] Hash { get; init; }

    public required Guid InvitationId { get; init; }

    public Invitation Invitation { get; init; } = null!;

    public sealed class Configuration : IEntityTypeConfiguration<InvitationToken>
    {
        public void Configure(EntityTypeBuilder<InvitationToken> builder)
        {
            builder.ToTable("InvitationTokens");
            builder.HasKey(t => t.Hash);
            builder.Property(t => t.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.HasOne(t => t.Invitation).WithMany().HasForeignKey(t => t.InvitationId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
