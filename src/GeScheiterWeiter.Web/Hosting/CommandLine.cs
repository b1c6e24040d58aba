namespace GeScheiterWeiter.Web.Hosting;

/// <summary>What the host is asked for on its command line: a verb instead of serving, or help.</summary>
public static class CommandLine
{
    private const int Slip = 2;

    private static readonly string[] HelpWords = ["--help", "-h", "-?", "/?", "help"];

    /// <summary>Needs no settings: whoever asks for help may not have any yet.</summary>
    /// <returns>Whether help was asked for, or something there is not: a slip must not start a site.</returns>
    public static bool Explains(string[] args)
    {
        var words = Words(args.Except(HelpWords)).ToList();
        var command = words is [var verb, ..] ? Find(verb) : null;
        if (args.Intersect(HelpWords).Any())
        {
            Console.Out.Write(command is null ? Overview() : Help(command));
            return true;
        }

        if (words is not [var word, .. var operands] || IsSetting(word))
            return false;
        if (command is not null && (operands.Count > 0 || !command.NeedsOperand))
            return false;

        Console.Error.WriteLine(command is null ? $"{word} is no command." : $"{word} lacks its operand.");
        Console.Error.Write(command is null ? Overview() : Help(command));
        Environment.ExitCode = Slip;
        return true;
    }

    /// <returns>Whether something else than serving was asked for, and the host is done.</returns>
    public static async Task<bool> RunAsync(WebApplication app, string[] args)
    {
        if (Words(args).ToList() is not [var verb, .. var operands] || Find(verb) is not { } command)
            return false;
        if (!command.NeedsDatabase || await app.HasDatabaseOfThisVersionAsync())
            await command.Run(app, operands.FirstOrDefault());
        return true;
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

    private static Command? Find(string verb) => Command.All.FirstOrDefault(command => command.Name == verb);

    /// <summary>"Storage:Provider=Sqlite" is a setting, too.</summary>
    private static bool IsSetting(string word) => word.Contains('=', StringComparison.Ordinal);

    private static string Overview()
    {
        var width = Command.All.Max(command => command.Usage.Length);
        var lines = Command.All.Select(command => $"  {command.Usage.PadRight(width)}  {command.Summary}");
        return $"""
            Without a command the site is served. Commands:

            {string.Join('\n', lines)}

            Settings may stand anywhere: --Section:Name=value. They are described in docs/operations.md.

            """;
    }

    private static string Help(Command command) => $"{command.Usage}\n  {command.Summary}\n";
}
