using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>Fills an empty database in Development, so that the first start shows a living site.</summary>
public static class SampleContent
{
    /// <summary>Set to <c>false</c>, Development starts with an empty database too.</summary>
    public const string Setting = "Development:SampleContent";

    public static async Task AddSampleContentAsync(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue(Setting, defaultValue: true))
            return;

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        await AddToAsync(db, clock, app.Lifetime.ApplicationStopping);
    }

    /// <summary>Does nothing when there is an edition already.</summary>
    public static async Task AddToAsync(AppDb db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Set<Edition>().AnyAsync(cancellationToken))
            return;

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        db.AddRange(SampleSonderedition.At(nowUtc));
        db.AddRange(SampleArchive.At(nowUtc));
        if (!await db.Set<OperatorDetails>().AnyAsync(cancellationToken))
            db.Add(new OperatorDetails { Name = "Apiarista GmbH" });
        await db.SaveChangesAsync(cancellationToken);
    }
}
