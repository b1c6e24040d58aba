using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Hostility;

/// <summary>Lets somebody else be faster, once: the next save finds its row changed.</summary>
public sealed class FasterSaver : SaveChangesInterceptor
{
    private int _saves;

    public void SavesNext() => Interlocked.Exchange(ref _saves, 1);

    /// <summary>Whether somebody was in its way since <see cref="SavesNext"/>.</summary>
    public bool HasSaved() => Interlocked.Exchange(ref _saves, 0) == 0;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ChangesRows(eventData.Context!) && Interlocked.Exchange(ref _saves, 0) == 1
            ? throw new DbUpdateConcurrencyException("Somebody else was faster.")
            : ValueTask.FromResult(result);

    /// <summary>What is new is in nobody's way.</summary>
    private static bool ChangesRows(DbContext db) =>
        db.ChangeTracker.Entries().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted);
}

/// <summary>A full site on which others save at the same moment.</summary>
public sealed class BusyPlayground : FullSite
{
    public FasterSaver Other { get; } = new();

    protected override void ConfigureServices(IServiceCollection services)
    {
        base.ConfigureServices(services);
        services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(Other));
    }
}

public sealed class FasterSavesTests(BusyPlayground site) : IClassFixture<BusyPlayground>
{
    [Fact]
    public async Task An_organizer_who_saves_at_the_same_moment_as_another_is_told_so_and_keeps_what_was_typed()
    {
        var (met, wrong) = (0, new List<string>());
        foreach (var path in KindsOfForms(await site.PagesAsync(Door.Organizers)))
        {
            // A session each: some forms end it.
            using var organizer = await site.NewOrganizerAsync();
            var page = await organizer.GetAsync(path);
            foreach (var form in page.Forms())
            {
                site.Other.SavesNext();
                var answer = await organizer.SubmitAsync(form, Changed(form));
                if (!site.Other.HasSaved())
                    continue;

                met++;
                if (answer.Status >= HttpStatusCode.InternalServerError)
                    wrong.Add($"{(int)answer.Status} {form.GetAttribute("action")}");
                if (answer.Status == HttpStatusCode.Conflict && answer.Document.QuerySelector("main form") is null)
                    wrong.Add($"{form.GetAttribute("action")} loses what was typed");
            }
        }

        Findings.AreNone(wrong);
        Assert.True(met > 5, string.Create(CultureInfo.InvariantCulture, $"Only {met} met the other."));
    }

    /// <summary>One page of those with the same forms is enough.</summary>
    private static IEnumerable<string> KindsOfForms(IEnumerable<WebPage> pages) =>
        pages.Where(page => page.Forms().Count > 0)
            .DistinctBy(page => string.Join(' ', page.Forms().SelectMany(FormFields.Of).Select(field => field.Key).Distinct()))
            .Select(page => page.Path);

    /// <summary>Something else than what is there, or there would be nothing to save.</summary>
    private static Dictionary<string, string?> Changed(IHtmlFormElement form) =>
        FormFields.Of(form).Where(field => field.Key is "Form.Name" or "Name" or "Form.Title" or "Role")
            .DistinctBy(field => field.Key)
            .ToDictionary(field => field.Key, string? (_) => "Anders");
}
