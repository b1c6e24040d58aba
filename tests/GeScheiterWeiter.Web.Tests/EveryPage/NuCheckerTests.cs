using System.Diagnostics;
using System.Globalization;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.EveryPage;

/// <summary>The W3C's own opinion of every page.</summary>
public sealed class NuCheckerTests(FullSite site)
{
    private const string Variable = "GESCHEITERWEITER_NU_CHECKER";

    [Fact]
    public async Task Every_page_is_valid_html()
    {
        var checker = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(checker), $"{Variable} does not name the Nu HTML checker (vnu.jar); .ci/run fetches it.");
        using var folder = new TemporaryFolder();
        foreach (var (number, page) in (await EveryPageAsync()).Index())
            await File.WriteAllTextAsync(
                folder.File(number.ToString("000", CultureInfo.InvariantCulture) + ".html"), $"{page.Body}<!-- {page.Path} -->");

        var start = new ProcessStartInfo("java", ["-Xss1m", "-jar", checker, "--errors-only", "--format", "gnu", "--stdout", folder.Path])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Java could not be started.");
        var complaints = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(complaints.Length == 0, complaints);
    }

    private async Task<IEnumerable<WebPage>> EveryPageAsync()
    {
        var pages = new List<WebPage>();
        foreach (var door in Enum.GetValues<Door>())
            pages.AddRange(await site.PagesAsync(door));
        return pages;
    }
}
