using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.Introductions.Letters;
using GeScheiterWeiter.Registrations.Decisions;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Introductions;

internal static class IntroductionSetup
{
    public static void AddIntroductions(this IServiceCollection services)
    {
        services.AddScoped<IntroductionSettingEditor>();
        services.AddScoped<IClonedWithEdition>(provider => provider.GetRequiredService<IntroductionSettingEditor>());
        services.AddSingleton<IntroductionTime>();
        services.AddScoped<IntroductionLetters>();
        services.AddScoped<IntroductionDesk>();
        services.AddScoped<IntroductionErasure>();
        services.AddScoped<IForgetsRegistration>(provider => provider.GetRequiredService<IntroductionErasure>());
    }
}
