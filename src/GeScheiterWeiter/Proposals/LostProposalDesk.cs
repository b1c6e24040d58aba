using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals;

/// <summary>
/// Sends tellers their personal link again, for every proposal they have agreed to tell or are still asked to. What is done for an
/// address nobody knows takes as long as for one proposal, and the caller learns nothing.
/// </summary>
public sealed class LostProposalDesk(AppDb db, ProposalLetters letters, AuditLog audit, TimeProvider clock)
{
    private const string Asked = "proposal.link-asked";

    /// <summary>What the allowance of a mailbox counts these letters under: one request is one, however many proposals there are.</summary>
    private static readonly Guid About = new("0f6a52c1-3a0b-4a8e-9a55-2d8d9b1c7e64");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Guarded by the concurrency tokens of the mailbox's allowance.</summary>
    public Task SendAsync(EmailAddress address, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var tellers = await db.Set<ProposalTeller>().Include(t => t.Proposal.Tellers)
                    .Where(t => t.NormalizedEmail == address.Normalized && t.Proposal.State != ProposalState.Unconfirmed
                        && (t.Answer == TellerAnswer.Agreed || (t.Answer == TellerAnswer.Asked
                            && !ProposalStates.Ended.Contains(t.Proposal.State))))
                    .OrderByDescending(t => t.Proposal.TouchedUtc).Take(MailboxAllowance.LettersAnHour).ToListAsync(cancellationToken);
                var allowance = await db.FindOrAddAllowanceAsync(address, cancellationToken);
                if (!allowance.Allows(About, Now))
                    return;
                if (tellers.Count == 0)
                    Spare(allowance);
                foreach (var teller in tellers.TakeWhile((_, sent) => sent == 0 || allowance.Letters < MailboxAllowance.LettersAnHour))
                    Send(teller, allowance);
            },
            cancellationToken);

    private void Send(ProposalTeller teller, MailboxAllowance allowance)
    {
        allowance.CountLetter(About, Now);
        // Whoever is only asked has not asked for anything that others have typed.
        if (teller.Answer == TellerAnswer.Asked)
            letters.Invite(teller, teller.Proposal.TellersInOrder.First(other => other.Answer == TellerAnswer.Agreed));
        else
            letters.Remind(teller);
        audit.Record(Actor.Visitor, Asked, teller.ProposalId, teller.Proposal.EditionId);
    }

    /// <summary>As much work as a letter is, for none.</summary>
    private void Spare(MailboxAllowance allowance)
    {
        allowance.CountLetter(About, Now);
        letters.Spare();
        audit.Record(Actor.Visitor, Asked, subjectId: null);
    }
}
