using GeScheiterWeiter.Privacy;
using Serilog;
using Serilog.Context;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace GeScheiterWeiter.Web.Hosting;

public static class Logging
{
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
                // As soon as somebody could read its log, the host opens an activity and a scope for every request: an eighth of
                // what a cached page costs. RequestId, below, is what ties the lines of a request together.
                .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
                .Enrich.FromLogContext()
                .Enrich.With<Redaction>();
            if (builder.Environment.IsDevelopment())
                log.WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            else
                log.WriteTo.File(
                    new CompactJsonFormatter(),
                    builder.Configuration["Logs:Path"] ?? "App_Data/logs/site-.json",
                    rollingInterval: RollingInterval.Day,
                    retainedFileCountLimit: services.GetRequiredService<Retention>().Logs.Days);
        }, preserveStaticLogger: true);

    /// <summary>One line for each request, and its RequestId on every line written meanwhile.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            using (LogContext.PushProperty("RequestId", context.TraceIdentifier))
                await next(context);
        });
        app.UseSerilogRequestLogging(options => options.Logger = app.Services.GetRequiredService<Serilog.ILogger>());
    }
}
