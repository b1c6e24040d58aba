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
}
