using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Codes;

/// <summary>Finds the list a code belongs to, and counts who comes by it.</summary>
public sealed class InvitationCodes(AppDb db, TimeProvider clock)
{
    /// <summary>With list, edition and seats, to be read only. Null where the code opens nothing, or the edition is not public.</summary>
    public async Task<InvitationCode?> FindAsync(string? typed, CancellationToken cancellationToken) =>
        CodeText.TryParse(typed, out var text)
        && await db.Set<InvitationCode>().AsNoTracking().Include(c => c.List.Edition.Seats)
            .SingleOrDefaultAsync(c => c.Text == text, cancellationToken) is { List.Edition.IsPublic: true } code
            ? code
            : null;

    /// <summary>
    /// One more has come. Call it inside a transaction. The statement bypasses change tracking on purpose: its condition decides who is
    /// the last.
    /// </summary>
    /// <returns>False: it is used up, over, or has another text by now.</returns>
    public async Task<bool> TryUseAsync(InvitationCode code, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.Set<InvitationCode>()
            .Where(c => c.ListId == code.ListId && c.Text == code.Text && c.Uses < c.Limit && c.UntilUtc > now)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Uses, c => c.Uses + 1), cancellationToken) == 1;
    }
}
