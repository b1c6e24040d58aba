namespace GeScheiterWeiter.Web.Hosting;

/// <summary>
/// What whoever has started the site is told once it listens: its address, and in Development whatever others have added before,
/// such as where the letters are to be found. Printed past the log, which is no place for links that let somebody in.
/// </summary>
public sealed class StartMessage
{
    private readonly List<(string Label, string Text)> _lines = [];

    public void Add(string label, string text) => _lines.Add((label, text));

    public void PrintTo(TextWriter output, IEnumerable<string> addresses)
    {
        var lines = addresses.Select(address => (Label: "The site", Text: address)).Concat(_lines).ToList();
        var width = lines.Max(line => line.Label.Length);
        output.WriteLine();
        foreach (var (label, text) in lines)
            output.WriteLine($"  {label.PadRight(width)}  {text}");
        output.WriteLine();
    }
}

public static class StartMessagePrinting
{
    public static void PrintStartMessage(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(
        () => app.Services.GetRequiredService<StartMessage>().PrintTo(Console.Out, app.Urls.DefaultIfEmpty("(no address)")));
}
