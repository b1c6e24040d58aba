using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.People;

/// <summary>
/// Forgets somebody who is registered, and with them the invitation to the same address and what others have written of them.
/// </summary>
public sealed class PersonErasure(
    AppDb db, Erasure registrations, InvitationErasure invitations, FeedbackErasure feedback, ErasedTraces traces)
{
    public async Task<ErasureOutcome> EraseAsync(Guid editionId, Guid registrationId, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var person = await db.Set<Registration>().Where(r => r.Id == registrationId && r.EditionId == editionId)
                    .Select(r => new { r.NormalizedEmail, r.Name }).SingleOrDefaultAsync(cancellationToken);
                if (person is not null)
                {
                    await invitations.ForgetAsync(editionId, person.NormalizedEmail, actor, cancellationToken);
                    await feedback.ForgetAsync(person.Name, actor, cancellationToken);
                }

                return await registrations.ForgetAsync(editionId, registrationId, actor, cancellationToken);
            },
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return outcome;
    }
}
