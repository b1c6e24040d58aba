using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Privacy;

public static class PrivacySetup
{
    /// <summary>
    /// How long things are kept, and the map that says so. What is on it, each feature adds by <see cref="AddPersonalData"/>.
    /// </summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration configuration)
    {
        // A setting with a wrong name would leave data longer than somebody believes.
        services.AddOptions<Retention>()
            .Bind(configuration.GetSection(Retention.Section), binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<Retention>, RetentionValidation>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<Retention>>().Value);
        services.AddSingleton<DataMap>();
        return services;
    }

    public static IServiceCollection AddPersonalData<TFeature>(this IServiceCollection services)
        where TFeature : class, IHoldsPersonalData => services.AddSingleton<IHoldsPersonalData, TFeature>();
}
