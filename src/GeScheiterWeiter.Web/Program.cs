using GeScheiterWeiter.Web;
using GeScheiterWeiter.Web.Development.SampleData;
using GeScheiterWeiter.Web.Development.SampleSignIn;
using GeScheiterWeiter.Web.Hosting;

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
