using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals.Becoming;

/// <summary>What a field of a proposal said when organizers last took it over, or last left the talk as it was.</summary>
public sealed class TakenField
{
    public required Guid ProposalId { get; init; }

    /// <summary>The teller it is about; of the proposal itself: the proposal.</summary>
    public required Guid PartId { get; init; }

    public required TalkField Field { get; init; }

    /// <summary>SHA-256 of the words, hexadecimal: enough to see that they have changed.</summary>
    public required string Digest { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<TakenField>
    {
        private const int DigestLength = 64;

        public void Configure(EntityTypeBuilder<TakenField> builder)
        {
            builder.ToTable("ProposalTakenFields");
            builder.HasKey(t => new { t.ProposalId, t.PartId, t.Field });
            builder.Property(t => t.Digest).HasMaxLength(DigestLength);
            builder.HasOne<Proposal>().WithMany().HasForeignKey(t => t.ProposalId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
