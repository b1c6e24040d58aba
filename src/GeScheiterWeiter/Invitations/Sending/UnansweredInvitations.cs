using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Sending;

/// <summary>Whom one may write to about an invitation: who has one, has not answered, and wants to hear of it.</summary>
public sealed class UnansweredInvitations(AppDb db, OptOuts optOuts, LetterErasure letters, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Whoever has signed up another way has answered; nobody has who is asked to an evening that is over.</summary>
    public IQueryable<Invitation> Of(Guid editionId)
    {
        var now = Now;
        return db.Set<Invitation>().Where(i =>
            i.EditionId == editionId && i.State == InvitationState.Sent
            && i.List.Edition.EndUtc > now && i.List.Edition.State != EditionState.Cancelled
            && !db.Set<Registration>().Any(r => r.EditionId == i.EditionId && r.NormalizedEmail == i.NormalizedEmail
                && RegistrationStates.Held.Contains(r.State)));
    }

    /// <summary>
    /// Whoever has registered meanwhile or wants no invitations is told apart from now on, and gets nothing of what still waits.
    /// Call it inside a transaction.
    /// </summary>
    /// <returns>Who that is.</returns>
    public async Task<IReadOnlySet<Guid>> LeaveOutAsync(IReadOnlyCollection<Invitation> invitations, CancellationToken cancellationToken)
    {
        var refused = await optOuts.AmongAsync([.. AddressesOf(invitations)], cancellationToken);
        var registered = await RegisteredAsync(invitations, cancellationToken);
        var leftOut = new HashSet<Guid>();
        foreach (var invitation in invitations)
        {
            if (registered.TryGetValue(invitation.NormalizedEmail, out var registration))
                invitation.Register(registration, Now);
            else if (refused.Contains(invitation.NormalizedEmail))
                invitation.OptOut(Now);
            else
                continue;
            leftOut.Add(invitation.Id);
            await letters.DiscardQueuedAsync(invitation.Id, cancellationToken);
        }

        return leftOut;
    }

    /// <summary>What is no address by today's rule cannot have opted out, and must not stand in the way of others.</summary>
    private static IEnumerable<EmailAddress> AddressesOf(IEnumerable<Invitation> invitations)
    {
        foreach (var invitation in invitations)
        {
            if (EmailAddress.TryParse(invitation.Email, out var address))
                yield return address;
        }
    }

    private async Task<Dictionary<string, Guid>> RegisteredAsync(
        IReadOnlyCollection<Invitation> invitations, CancellationToken cancellationToken)
    {
        var addresses = invitations.Select(invitation => invitation.NormalizedEmail).ToList();
        var editions = invitations.Select(invitation => invitation.EditionId).Distinct().ToList();
        return await db.Set<Registration>()
            .Where(r => editions.Contains(r.EditionId) && addresses.Contains(r.NormalizedEmail)
                && RegistrationStates.Held.Contains(r.State))
            .ToDictionaryAsync(r => r.NormalizedEmail, r => r.Id, cancellationToken);
    }
}
