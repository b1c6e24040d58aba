using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Pages;

internal static class PageSetup
{
    public static void AddPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AccessibilityOptions>()
            .Bind(configuration.GetSection(AccessibilityOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccessibilityOptions>, AccessibilityOptionsCheck>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<AccessibilityOptions>>().Value);
        services.AddSingleton<EnforcementBodies>();
        services.AddScoped<FixedPages>();
        services.AddScoped<FixedPageEditor>();
        services.AddScoped<FixedPageVersions>();
        services.AddScoped<OperatorEditor>();
    }
}
