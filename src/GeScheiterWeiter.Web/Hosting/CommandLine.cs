namespace GeScheiterWeiter.Web.Hosting;

/// <summary>What the host does instead of serving, when asked on its command line.</summary>
public static class CommandLine
{
    /// <returns>Whether a verb was given, and the host is done.</returns>
    public static async Task<bool> RunAsync(WebApplication app, string[] args)
    {
        // Behind "dotnet run --" the dashes are eaten; behind "dotnet GeScheiterWeiter.Web.dll --" they arrive.
        switch (args is ["--", .. var behindDashes] ? behindDashes : args)
        {
            case ["migrate", ..]:
                await app.MigrateDatabaseAsync();
                return true;
            case ["create-organizer", var address, ..]:
                await app.CreateOrganizerAsync(address);
                return true;
            case ["verify-audit", ..]:
                await app.VerifyAuditAsync(args.ElementAtOrDefault(1));
                return true;
            default:
                return false;
        }
    }
}
