using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Benchmarks.Limits;

/// <summary>The limits in a process of their own: bare Kestrel that writes given bytes, and an empty MVC application.</summary>
internal static class FixedAnswerServer
{
    public const string BareVerb = "bare-kestrel";
    public const string EmptyMvcVerb = "empty-mvc";

    /// <summary>Answers everything with the bytes of the file.</summary>
    public static async Task RunBareAsync(string port, string file, string contentType)
    {
        var content = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://localhost:{port}");
        await using var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = contentType;
            context.Response.ContentLength = content.Length;
            return context.Response.Body.WriteAsync(content).AsTask();
        });
        await app.RunAsync();
    }

    public static async Task RunEmptyMvcAsync(string port)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://localhost:{port}");
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(parts =>
        {
            parts.ApplicationParts.Clear();
            parts.ApplicationParts.Add(new Microsoft.AspNetCore.Mvc.ApplicationParts.AssemblyPart(typeof(FixedAnswerServer).Assembly));
        });
        await using var app = builder.Build();
        app.MapControllers();
        await app.RunAsync();
    }
}
