using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;

namespace GeScheiterWeiter.Web.Hosting;

public static class OrganizerCommands
{
    /// <summary>Prints the link with which an owner sets their account up. Also the way back in when every owner is locked out.</summary>
    public static async Task CreateOrganizerAsync(this WebApplication app, string address)
    {
        if (!EmailAddress.TryParse(address, out var email))
        {
            Console.Error.WriteLine($"{address} is not an e-mail address.");
            Environment.ExitCode = 1;
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<AccountSetUp>().CreateOwnerAsync(email, CancellationToken.None);
        Console.WriteLine($"For {email}, once and within {AccountSetUp.OwnerLinkLasts.TotalHours:0} hours:");
        Console.WriteLine(app.Services.GetRequiredService<ILinks>().AccountSetUp(token));
    }

    /// <summary>
    /// Walks the chain of the audit log. The exit code is 1 at the first place that does not fit, 2 for a note that is no seal.
    /// </summary>
    /// <param name="app">The site.</param>
    /// <param name="notedHash">A seal from the log file or a note, which must still be part of the chain; null for none.</param>
    public static async Task VerifyAuditAsync(this WebApplication app, string? notedHash)
    {
        // A word that can be no seal is a slip of whoever types, and no sign that somebody has tampered with the log.
        if (notedHash is not null && !AuditChain.IsHash(notedHash))
        {
            Console.Error.WriteLine($"{notedHash} is not a seal: those have {2 * AuditSeal.HashLength} hexadecimal digits.");
            Environment.ExitCode = 2;
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var finding = await scope.ServiceProvider.GetRequiredService<AuditVerification>().VerifyAsync(notedHash, CancellationToken.None);
        if (finding.FirstBreak is { } broken)
        {
            Console.Error.WriteLine($"BROKEN. {broken}");
            Environment.ExitCode = 1;
        }
        else
        {
            Console.WriteLine($"Intact: {finding.SealedEntries} entries sealed, {finding.UnsealedEntries} too young for a seal.");
            Console.WriteLine($"Last seal: {finding.LastHash}");
        }
    }
}
