using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Barriers;

/// <summary>Lets go of what an address has reported, answered or not.</summary>
internal sealed class BarrierForgetting(AppDb db, BarrierErasure erasure) : IForgetsAddress
{
    public async Task ForgetAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var reports = await db.Set<BarrierReport>().Where(AddressColumn.Holds<BarrierReport>(address, r => r.Email))
            .Select(r => r.Id).ToListAsync(cancellationToken);
        foreach (var id in reports)
            await erasure.EraseAsync(id, Actor.Visitor, cancellationToken);
    }
}
