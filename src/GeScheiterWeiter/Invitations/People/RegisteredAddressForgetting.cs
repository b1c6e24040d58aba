using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.People;

/// <summary>Lets go of the registrations of an address, and of the invitations, of every edition of which nothing is held.</summary>
internal sealed class RegisteredAddressForgetting(
    AppDb db, PersonErasure registrations, InvitationErasure invitations, TimeProvider clock) : IForgetsAddress
{
    public async Task<IReadOnlyList<string>> KeptAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var held = db.HeldAt(clock.GetUtcNow().UtcDateTime);
        var names = await db.Set<Registration>().Where(r => r.NormalizedEmail == address.Normalized).Select(r => r.Edition)
            .Concat(db.Set<Invitation>().Where(i => i.NormalizedEmail == address.Normalized).Select(i => i.List.Edition))
            .Where(e => held.Contains(e.Id)).Select(e => e.Name).Distinct().ToListAsync(cancellationToken);
        return
        [
            .. names.Select(name => $"Was zur Ausgabe {Quoted.Of(name)} gehört, müssen wir noch aufbewahren, etwa wegen eines "
                + "Rechtsstreits. Danach wird es gelöscht."),
        ];
    }

    public async Task ForgetAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var held = db.HeldAt(clock.GetUtcNow().UtcDateTime);
        var registered = await db.Set<Registration>()
            .Where(r => r.NormalizedEmail == address.Normalized && !held.Contains(r.EditionId))
            .Select(r => new { r.EditionId, r.Id }).ToListAsync(cancellationToken);
        foreach (var registration in registered)
            await registrations.EraseAsync(registration.EditionId, registration.Id, Actor.Visitor, cancellationToken);

        var invited = await db.Set<Invitation>()
            .Where(i => i.NormalizedEmail == address.Normalized && !held.Contains(i.EditionId))
            .Select(i => i.EditionId).ToListAsync(cancellationToken);
        foreach (var edition in invited)
            await invitations.EraseAsync(edition, address.Normalized, Actor.Visitor, cancellationToken);
    }
}
