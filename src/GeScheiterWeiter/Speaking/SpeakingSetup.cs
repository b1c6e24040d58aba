using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Speaking;

internal static class SpeakingSetup
{
    public static void AddSpeaking(this IServiceCollection services)
    {
        services.AddScoped<SpeakingTokens>();
        services.AddScoped<SpeakingReader>();
        services.AddScoped<SpeakingLetters>();
        services.AddScoped<SpeakingLinkDesk>();
        services.AddScoped<SpeakingDesk>();
        services.AddScoped<GatheringDoor>();
    }
}
