using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.People;

/// <summary>Forgets somebody who is registered, and the invitation to the same address with them.</summary>
public sealed class PersonErasure(AppDb db, Erasure registrations, InvitationErasure invitations, ErasedTraces traces)
{
    public async Task<ErasureOutcome> EraseAsync(Guid editionId, Guid registrationId, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var address = await db.Set<Registration>().Where(r => r.Id == registrationId && r.EditionId == editionId)
                    .Select(r => r.NormalizedEmail).SingleOrDefaultAsync(cancellationToken);
                if (address is not null)
                    await invitations.ForgetAsync(editionId, address, actor, cancellationToken);
                return await registrations.ForgetAsync(editionId, registrationId, actor, cancellationToken);
            },
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return outcome;
    }
}
