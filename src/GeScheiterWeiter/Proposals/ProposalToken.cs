using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals;

/// <summary>The secret of a teller's mailed link, stored as its hash; it goes with the teller.</summary>
public sealed class ProposalToken
{
    public const int HashLength = 32;

    public required byte[] Hash { get; init; }

    public required Guid TellerId { get; init; }

    public ProposalTeller Teller { get; init; } = null!;

    public sealed class Configuration : IEntityTypeConfiguration<ProposalToken>
    {
        public void Configure(EntityTypeBuilder<ProposalToken> builder)
        {
            builder.ToTable("ProposalTokens");
            builder.HasKey(t => t.Hash);
            builder.Property(t => t.Hash).HasMaxLength(HashLength).IsFixedLength();
            builder.HasOne(t => t.Teller).WithMany().HasForeignKey(t => t.TellerId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
