using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests;

public sealed class ServiceLifetimeTests
{
    [Theory]
    [InlineData("Testing")]
    [InlineData("Production")]
    public void A_site_that_would_keep_a_scoped_service_for_ever_does_not_start(string environment)
    {
        using var site = new CaptiveSite(environment);

        var refusal = Assert.ThrowsAny<Exception>(() => site.Address);

        Assert.Contains(
            $"Cannot consume scoped service '{typeof(EditionEditor)}' from singleton '{typeof(Captor)}'",
            refusal.ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Testing")]
    [InlineData("Production")]
    public void A_scoped_service_is_not_to_be_had_without_a_scope(string environment)
    {
        using var site = new PlainSite(environment);
        Assert.NotNull(site.Address);

        Assert.Throws<InvalidOperationException>(() => site.Services.GetRequiredService<EditionEditor>());
    }

    private class PlainSite(string environment) : TestSite
    {
        protected override string EnvironmentName => environment;
    }

    private sealed class CaptiveSite(string environment) : PlainSite(environment)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<Captor>());
        }
    }

    private sealed class Captor(EditionEditor editor)
    {
        public EditionEditor Editor => editor;
    }
}
