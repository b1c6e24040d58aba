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
    [InlineData("migrat", 2, "migrat is no command.", "verify-audit [seal]")]
    [InlineData("create-organizer", 2, "create-organizer lacks its operand.", "create-organizer <address>")]
    [InlineData("--help", 0, "Commands:", "verify-audit [seal]")]
    [InlineData("help", 0, "Commands:", "create-key [path]")]
    [InlineData("migrate --help", 0, "migrate", "brings the database up to date")]
    [InlineData("create-organizer -h", 0, "create-organizer <address>", "locked out")]
    public async Task Help_and_a_slip_start_no_site_and_say_what_there_is(string line, int code, string first, string second)
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output) = await RunAsync(line, folder, environment: "Development");

        Assert.Equal(code, exitCode);
        Assert.Contains(first, output, StringComparison.Ordinal);
        Assert.Contains(second, output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("site.db")));
    }

    [Fact]
    public async Task Each_command_has_help()
    {
        using var folder = new TemporaryFolder();
        foreach (var command in Command.All)
        {
            var (exitCode, output) = await RunAsync($"{command.Name} --help", folder, environment: "Production");

            Assert.Equal((0, true), (exitCode, output.Contains(command.Summary, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("create-organizer ada@amt.example")]
    [InlineData("verify-audit")]
    public async Task A_command_that_needs_the_database_says_that_it_has_to_be_brought_up_to_date(string line)
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output) = await RunAsync(line + " --Storage:MigrateOnStart=false", folder, environment: "Development");

        Assert.Equal(1, exitCode);
        Assert.Contains("run the command: migrate", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private static Task<(int ExitCode, string Output)> RunAsync(string line, TemporaryFolder folder, string environment) =>
        ChildProcess.RunAsync(typeof(Program).Assembly.Location, line.Split(' '), new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = environment,
            ["ConnectionStrings__Default"] = $"Data Source={folder.File("site.db")}",
        });
}
