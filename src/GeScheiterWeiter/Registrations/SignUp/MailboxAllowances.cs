using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.SignUp;

/// <summary>Which allowance belongs to an address.</summary>
internal static class MailboxAllowances
{
    public static Task<MailboxAllowance?> FindAllowanceAsync(this AppDb db, EmailAddress address, CancellationToken cancellationToken)
    {
        var mailbox = MailboxHash.Of(address);
        return db.Set<MailboxAllowance>().SingleOrDefaultAsync(allowance => allowance.Mailbox == mailbox, cancellationToken);
    }

    public static async Task<MailboxAllowance> FindOrAddAllowanceAsync(
        this AppDb db, EmailAddress address, CancellationToken cancellationToken) =>
        await db.FindAllowanceAsync(address, cancellationToken) ?? db.AddAllowance(address);

    public static MailboxAllowance AddAllowance(this AppDb db, EmailAddress address)
    {
        var allowance = new MailboxAllowance { Mailbox = MailboxHash.Of(address) };
        db.Add(allowance);
        return allowance;
    }
}
