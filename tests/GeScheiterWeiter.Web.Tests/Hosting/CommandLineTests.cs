using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Hosting;

namespace GeScheiterWeiter.Web.Tests.Hosting;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("verify-audit", "verify-audit")]
    [InlineData("-- verify-audit", "verify-audit")]
    [InlineData("-- verify-audit ABCD", "verify-audit ABCD")]
    [InlineData("verify-audit -- ABCD", "verify-audit ABCD")]
    [InlineData("verify-audit --Storage:Provider=Sqlite ABCD", "verify-audit ABCD")]
    [InlineData("--Storage:Provider Sqlite -- verify-audit ABCD", "verify-audit ABCD")]
    [InlineData("-- migrate --ConnectionStrings:Default=x", "migrate")]
    [InlineData("--urls http://localhost:5080", "")]
    [InlineData("", "")]
    public void A_verb_is_found_wherever_dashes_and_settings_stand(string line, string words) =>
        Assert.Equal(words, string.Join(' ', CommandLine.Words(line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    [Theory]
    [InlineData("migrat")]
    [InlineData("create-organizer")]
    public async Task A_slip_starts_no_site_and_says_what_there_is(string slip)
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ConnectionStrings__Default"] = $"Data Source={folder.File("site.db")}",
        };

        var (exitCode, output) = await ChildProcess.RunAsync(typeof(Program).Assembly.Location, [slip], settings);

        Assert.Equal(2, exitCode);
        Assert.Contains("migrate, create-key", output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("site.db")));
    }
}
