using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Barriers;

internal static class BarrierSetup
{
    public static void AddBarriers(this IServiceCollection services)
    {
        services.AddScoped<BarrierLetters>();
        services.AddScoped<BarrierReportDesk>();
        services.AddScoped<BarrierAnswerDesk>();
        services.AddScoped<BarrierErasure>();
    }
}
