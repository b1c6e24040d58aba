using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace GeScheiterWeiter.Web.Site;

public static class Logging
{
    private const int DaysKept = 14;

    /// <summary>Lines for people in Development; compact JSON in a daily file elsewhere (<c>Logs:Path</c>).</summary>
    /// <remarks>Each host keeps a logger of its own: several in one process (the tests) do not write into each other's files.</remarks>
    public static void AddLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog((services, log) =>
        {
            log.ReadFrom.Configuration(builder.Configuration)
                .MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("System", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .Enrich.FromLogContext()
                .Enrich.With<Redaction>();
            if (builder.Environment.IsDevelopment())
                log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            else
                log.WriteTo.File(
                    new CompactJsonFormatter(),
                    builder.Configuration["Logs:Path"] ?? "App_Data/logs/site-.json",
                    rollingInterval: RollingInterval.Day,
                    retainedFileCountLimit: DaysKept);
        }, preserveStaticLogger: true);
}
