using GeScheiterWeiter.Pages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Tests.Pages;

public sealed class AccessibilityOptionsTests
{
    [Fact]
    public void What_is_set_goes_before_what_we_know_and_where_we_know_nothing_nothing_is_said()
    {
        var bodies = With(("EnforcementBodies:Hessen", "Eigene Stelle"), ("EnforcementBodies:sachsen", "Sächsische Stelle"))
            .GetRequiredService<EnforcementBodies>();

        Assert.Equal("Eigene Stelle", bodies.Of(Jurisdiction.Hessen));
        Assert.Equal("Sächsische Stelle", bodies.Of(Jurisdiction.Sachsen));
        Assert.StartsWith("Schlichtungsstelle", bodies.Of(Jurisdiction.Bund), StringComparison.Ordinal);
        Assert.Equal("", bodies.Of(Jurisdiction.Thueringen));
        Assert.Equal("", bodies.Of(null));
    }

    [Fact]
    public void Each_body_we_know_fits_and_a_web_address_stands_on_a_line_of_its_own()
    {
        var bodies = With().GetRequiredService<EnforcementBodies>();

        Assert.All(Enum.GetValues<Jurisdiction>(), jurisdiction =>
        {
            var body = bodies.Of(jurisdiction);
            Assert.True(body.Length <= OperatorDetails.MaxAddressLength);
            Assert.All(
                body.Split('\n').Where(line => line.Contains("https", StringComparison.Ordinal)),
                line => Assert.True(Uri.IsWellFormedUriString(line, UriKind.Absolute)));
        });
    }

    [Theory]
    [InlineData("AnswerWithinDays", "0")]
    [InlineData("AnswerWithinDays", "29")]
    [InlineData("EnforcementBodies:Atlantis", "Stelle")]
    [InlineData("EnforcementBodies:Bayern", " ")]
    [InlineData("AnswerWithin", "14")]
    public void What_cannot_be_meant_is_refused(string setting, string value) =>
        Assert.ThrowsAny<Exception>(() => With((setting, value)).GetRequiredService<IOptions<AccessibilityOptions>>().Value);

    private static ServiceProvider With(params (string Setting, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => $"{AccessibilityOptions.Section}:{s.Setting}", s => (string?)s.Value))
            .Build();
        return new ServiceCollection().AddGeScheiterWeiter(configuration).BuildServiceProvider();
    }
}
