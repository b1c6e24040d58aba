using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>The verdict of one organizer on a proposal. It stays when they leave the team: their id then leads to no name.</summary>
public sealed class ProposalVerdict
{
    public const int MaxReasonLength = 1000;

    public required Guid ProposalId { get; init; }

    public Proposal Proposal { get; init; } = null!;

    public required Guid OrganizerId { get; init; }

    public required Verdict Verdict { get; set; }

    /// <summary>Plain text, for the team alone.</summary>
    public required string Reason { get; set; }

    /// <summary>When it was given, or changed last.</summary>
    public required DateTime AtUtc { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<ProposalVerdict>
    {
        public void Configure(EntityTypeBuilder<ProposalVerdict> builder)
        {
            builder.ToTable("ProposalVerdicts");
            builder.HasKey(v => new { v.ProposalId, v.OrganizerId });
            builder.Property(v => v.Reason).HasMaxLength(MaxReasonLength);
            builder.HasOne(v => v.Proposal).WithMany(p => p.Verdicts).HasForeignKey(v => v.ProposalId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
