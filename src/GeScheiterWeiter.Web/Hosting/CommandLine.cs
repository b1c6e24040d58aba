namespace GeScheiterWeiter.Web.Hosting;

/// <summary>What the host does instead of serving, when asked on its command line.</summary>
public static class CommandLine
{
    private const string Commands = "migrate, create-key [path], create-organizer <address>, verify-audit [seal]";

    /// <returns>Whether something else than serving was asked for, and the host is done: a slip must not start a site.</returns>
    public static async Task<bool> RunAsync(WebApplication app, string[] args)
    {
        switch (Words(args).ToList())
        {
            case ["migrate", ..]:
                await app.MigrateDatabaseAsync();
                return true;
            case ["create-key", .. var path]:
                app.CreateKeyFile(path.FirstOrDefault());
                return true;
            case ["create-organizer", var address, ..]:
                await app.CreateOrganizerAsync(address);
                return true;
            case ["verify-audit", .. var operands]:
                await app.VerifyAuditAsync(operands.FirstOrDefault());
                return true;
            // "Storage:Provider=Sqlite" is a setting, too.
            case [var word, ..] when !word.Contains('=', StringComparison.Ordinal):
                Console.Error.WriteLine($"{word} is no command, or lacks its operand. There are: {Commands}.");
                Environment.ExitCode = 2;
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// The verb and what it is given, wherever settings stand (<c>--Storage:Provider=Sqlite</c>, or with the value behind a blank) and
    /// whether dashes arrive: behind "dotnet run --" they are eaten, behind "dotnet GeScheiterWeiter.Web.dll --" they are not.
    /// </summary>
    public static IEnumerable<string> Words(IEnumerable<string> args)
    {
        var valueFollows = false;
        foreach (var arg in args.Where(arg => arg != "--"))
        {
            var isSetting = arg.StartsWith("--", StringComparison.Ordinal);
            if (!isSetting && !valueFollows)
                yield return arg;
            valueFollows = isSetting && !arg.Contains('=', StringComparison.Ordinal);
        }
    }
}
