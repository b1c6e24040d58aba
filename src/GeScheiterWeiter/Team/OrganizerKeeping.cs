using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>Somebody of the team does not lose their account by a letter: the owners end it.</summary>
internal sealed class OrganizerKeeping(AppDb db) : IForgetsAddress
{
    public async Task<IReadOnlyList<string>> KeptAsync(EmailAddress address, CancellationToken cancellationToken) =>
        await db.Set<Organizer>().AnyAsync(AddressColumn.Holds<Organizer>(address, o => o.Email), cancellationToken)
            ? ["Ihr Zugang als Organisator:in bleibt, bis die Leitung ihn entfernt."]
            : [];

    public Task ForgetAsync(EmailAddress address, CancellationToken cancellationToken) => Task.CompletedTask;
}
