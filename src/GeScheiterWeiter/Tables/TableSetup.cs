using GeScheiterWeiter.Tables.Rounds;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tables;

internal static class TableSetup
{
    public static void AddTables(this IServiceCollection services)
    {
        services.AddScoped<TableSettingEditor>();
        services.AddScoped<TableRounds>();
        services.AddScoped<TableDesk>();
        services.AddScoped<TablePlanReader>();
    }
}
