using System.Reflection;
using GeScheiterWeiter.Web;
using GeScheiterWeiter.Web.Development.SampleData;
using GeScheiterWeiter.Web.Development.SampleSignIn;
using GeScheiterWeiter.Web.Hosting;
using Microsoft.Extensions.Options;

if (CommandLine.Explains(args))
    return;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddSite();

    var app = builder.Build();
    if (await CommandLine.RunAsync(app, args))
        return;

    await app.PrepareDatabaseAsync();
    await app.ProtectStoredKeysAsync();
    await app.AddSampleContentAsync();
    await app.AddSampleOrganizerAsync();
    app.UseSite();
    app.AnnounceMailbox();
    app.PrintStartMessage();
    await app.RunAsync();
}
catch (OptionsValidationException wrong) when (Assembly.GetEntryAssembly() == typeof(Program).Assembly)
{
    // Each of them is a sentence for whoever runs the site; where it was noticed helps nobody.
    foreach (var sentence in wrong.Failures)
        Console.Error.WriteLine(sentence);
    Environment.ExitCode = 1;
}
