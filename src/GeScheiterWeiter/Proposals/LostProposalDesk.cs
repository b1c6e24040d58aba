using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals;

/// <summary>
/// Sends tellers their personal link again, for every proposal they have agreed to tell. What is done for an address nobody knows
/// takes as long as for one proposal, and the caller learns nothing.
/// </summary>
public sealed class LostProposalDesk(AppDb db, ProposalLetters letters, AuditLog audit, TimeProvider clock)
{
    private const string Asked = "proposal.link-asked";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Guarded by the concurrency tokens of the mailbox's allowance.</summary>
    public Task SendAsync(EmailAddress address, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var tellers = await db.Set<ProposalTeller>().Include(t => t.Proposal)
                    .Where(t => t.NormalizedEmail == address.Normalized && t.Answer == TellerAnswer.Agreed
                        && t.Proposal.State != ProposalState.Unconfirmed)
                    .OrderByDescending(t => t.Proposal.TouchedUtc).Take(MailboxAllowance.LettersAnHour).ToListAsync(cancellationToken);
                var allowance = await db.FindAllowanceAsync(address, cancellationToken) ?? db.AddAllowance(address);
                foreach (var teller in tellers)
                    Send(teller, allowance);
                if (tellers.Count == 0)
                    Spare(allowance);
            },
            cancellationToken);

    private void Send(ProposalTeller teller, MailboxAllowance allowance)
    {
        if (!allowance.Allows(teller.ProposalId, Now))
            return;
        allowance.CountLetter(teller.ProposalId, Now);
        letters.Remind(teller);
        audit.Record(Actor.Visitor, Asked, teller.ProposalId, teller.Proposal.EditionId);
    }

    /// <summary>As much work as a letter is, for none: of no edition, so that the same person may propose a story right after.</summary>
    private void Spare(MailboxAllowance allowance)
    {
        if (!allowance.Allows(Guid.Empty, Now))
            return;
        allowance.CountLetter(Guid.Empty, Now);
        letters.Spare();
        audit.Record(Actor.Visitor, Asked, subjectId: null);
    }
}
