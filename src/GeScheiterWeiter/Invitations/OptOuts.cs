using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations;

/// <summary>Who wants no invitations any more: asked before somebody is put on a list, and again before a letter is written.</summary>
public sealed class OptOuts(AppDb db, TimeProvider clock)
{
    private const int AtOnce = 500;

    public async Task<bool> ContainsAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var mailbox = MailboxHash.Of(address);
        return await db.Set<OptOut>().AnyAsync(o => o.Mailbox == mailbox, cancellationToken);
    }

    /// <returns>The normalized addresses among these that must not be written to.</returns>
    public async Task<IReadOnlySet<string>> AmongAsync(IReadOnlyCollection<EmailAddress> addresses, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in addresses.Chunk(AtOnce))
        {
            var byMailbox = some.ToLookup(address => Convert.ToHexString(MailboxHash.Of(address)), address => address.Normalized);
            var mailboxes = byMailbox.Select(group => Convert.FromHexString(group.Key)).ToList();
            foreach (var mailbox in await db.Set<OptOut>().Where(o => mailboxes.Contains(o.Mailbox))
                .Select(o => o.Mailbox).ToListAsync(cancellationToken))
                found.UnionWith(byMailbox[Convert.ToHexString(mailbox)]);
        }

        return found;
    }

    /// <summary>Call it inside a transaction. Twice is once.</summary>
    public async Task AddAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        if (!await ContainsAsync(address, cancellationToken))
            db.Add(new OptOut { Mailbox = MailboxHash.Of(address), AtUtc = clock.GetUtcNow().UtcDateTime });
    }
}
