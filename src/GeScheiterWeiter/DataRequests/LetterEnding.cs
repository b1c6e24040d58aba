using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests.Letters;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

/// <summary>
/// Somebody objects to further letters (article 21 GDPR): no invitations, no messages, no reminders, no news of the next edition. What they
/// do themselves is answered, and what becomes of a seat they have is told.
/// </summary>
public sealed class LetterEnding(
    AppDb db, DataRequestDesk desk, OptOuts optOuts, NoticeForgetting notices, LetterErasure letters, TimeProvider clock)
{
    /// <summary>Twice is once.</summary>
    /// <returns>Whether the link opens anything.</returns>
    public Task<bool> EndAsync(SecretToken token, CancellationToken cancellationToken) =>
        desk.FulfilAsync(
            token, "data-request.letters-ended",
            async request =>
            {
                await EndAsync(request.Address, cancellationToken);
                return new LettersEnded();
            },
            cancellationToken);

    private async Task EndAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var registration in await db.Set<Registration>().Where(r => r.NormalizedEmail == address.Normalized)
            .ToListAsync(cancellationToken))
            registration.LettersEndedUtc ??= now;

        await optOuts.AddAsync(address, cancellationToken);
        foreach (var invitation in await db.Set<Invitation>()
            .Where(i => i.NormalizedEmail == address.Normalized && Invitation.Unanswered.Contains(i.State)).ToListAsync(cancellationToken))
        {
            invitation.OptOut(now);
            await letters.DiscardQueuedAsync(invitation.Id, cancellationToken);
        }

        await notices.EndAsync(address, cancellationToken);
    }
}
