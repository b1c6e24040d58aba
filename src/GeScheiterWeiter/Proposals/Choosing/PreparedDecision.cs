using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.Proposals.Choosing;

public enum ProposalDecision
{
    Accept,
    Decline,
}

/// <summary>
/// What organizers mean to decide about a proposal. Nobody outside the team sees anything of it, and it goes in the save that tells
/// its tellers.
/// </summary>
public sealed class PreparedDecision : IVersioned
{
    public const int MaxSentenceLength = 1000;

    public required Guid ProposalId { get; init; }

    public Proposal Proposal { get; init; } = null!;

    public required ProposalDecision Decision { get; set; }

    /// <summary>What they add to the letter, as plain text; null for nothing.</summary>
    public string? Sentence { get; set; }

    public required DateTime PreparedUtc { get; set; }

    public int Version { get; set; }

    /// <summary>Why it cannot be told as it is; null where it can. Needs the proposal, its tellers and its edition.</summary>
    public DecisionHindrance? HindranceAt(DateTime nowUtc)
    {
        if (Proposal.State == ProposalState.Withdrawn)
            return DecisionHindrance.Withdrawn;
        if (!Proposal.IsUpForChoice)
            return DecisionHindrance.NotSubmitted;
        if (Proposal.SubmittedUtc > PreparedUtc)
            return DecisionHindrance.SubmittedAnew;
        if (Proposal.Edition is null)
            return DecisionHindrance.NoEdition;
        if (Decision == ProposalDecision.Decline)
            return null;
        if (Proposal.IsIncomplete)
            return DecisionHindrance.Incomplete;
        return Proposal.Edition.MayStillBeJoinedAt(nowUtc) ? null : DecisionHindrance.EditionNotOpen;
    }

    public sealed class Configuration : IEntityTypeConfiguration<PreparedDecision>
    {
        public void Configure(EntityTypeBuilder<PreparedDecision> builder)
        {
            builder.ToTable("PreparedDecisions");
            builder.HasKey(d => d.ProposalId);
            builder.Property(d => d.Sentence).HasMaxLength(MaxSentenceLength);
            builder.Property(d => d.Version).IsConcurrencyToken();
            builder.HasOne(d => d.Proposal).WithOne(p => p.Prepared).HasForeignKey<PreparedDecision>(d => d.ProposalId)
                .OnDelete(DeleteBehavior.Cascade);
        }
    }
}
