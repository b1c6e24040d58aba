using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Feedback;

internal static class FeedbackSetup
{
    public static void AddFeedback(this IServiceCollection services)
    {
        services.AddScoped<FeedbackTokens>();
        services.AddScoped<FeedbackDesk>();
        services.AddScoped<FeedbackReader>();
        services.AddScoped<FeedbackModeration>();
        services.AddScoped<FeedbackErasure>();
    }
}
