using GeScheiterWeiter.Web;
using GeScheiterWeiter.Web.Site;

var builder = WebApplication.CreateBuilder(args);
builder.AddSite();

var app = builder.Build();
if (await Verbs.RunAsync(app, args))
    return;

await app.PrepareDatabaseAsync();
app.UseSite();
await app.RunAsync();
