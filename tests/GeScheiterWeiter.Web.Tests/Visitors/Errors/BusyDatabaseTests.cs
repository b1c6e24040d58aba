using System.Data.Common;
using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Tests.Visitors.Editions.SignUp;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Web.Tests.Visitors.Errors;

/// <summary>A site whose database can be locked by somebody else, or answer so slowly that people go away.</summary>
public sealed class BusySite : SignUpSite
{
    public RowLockingWriters Writers { get; } = new();

    public SlowAnswers Slow { get; } = new();

    protected override StorageProvider Provider => StorageProvider.Sqlite;

    protected override void ConfigureServices(IServiceCollection services)
    {
        Writers.Replace(services);
        services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(Slow));
    }
}

/// <summary>Queries wait until whoever asked has gone, and then fail as SQL Server's client does.</summary>
public sealed class SlowAnswers : DbCommandInterceptor
{
    public bool IsOn { get; set; }

    /// <summary>Somebody waits.</summary>
    public TaskCompletionSource Met { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The one who waited was told.</summary>
    public TaskCompletionSource Told { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (!IsOn)
            return result;

        Met.TrySetResult();
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (cancellationToken.Register(gone.SetResult))
            await gone.Task;
        Told.TrySetResult();
        throw new InvalidOperationException(
            "An exception has been raised that is likely due to a transient failure.", SqlServerErrors.Number(0));
    }
}

public sealed class BusyDatabaseTests(BusySite site) : IClassFixture<BusySite>
{
    [Fact]
    public async Task Whoever_meets_a_locked_database_is_asked_to_come_back_and_not_blamed()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.SignUp(edition.Slug));
        site.Clock.Advance(SignUpSite.TypingTime);
        site.Writers.BeginFails = new SqliteException("database is locked", 5);

        var page = await visitor.SubmitAsync(form, SignUpSite.Complete());
        site.Writers.BeginFails = null;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal(TimeSpan.FromSeconds(30), page.Headers.RetryAfter?.Delta);
        Assert.Contains("Gerade ist hier sehr viel los", page.Text, StringComparison.Ordinal);
        Assert.Empty(await site.AllAsync<Registration>());
        Assert.Equal(VisitorLinks.SignUpSent(edition.Slug), (await visitor.SubmitAsync(page)).Location);
        Assert.Single(await site.AllAsync<Registration>());
    }

    [Fact]
    public async Task Whoever_closes_the_tab_is_no_error_in_the_log()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();
        using var tab = new CancellationTokenSource();
        site.Slow.IsOn = true;

        var answer = visitor.Http.GetAsync(new Uri(VisitorLinks.SignUp(edition.Slug), UriKind.Relative), tab.Token);
        await site.Slow.Met.Task;
        await tab.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await site.Slow.Told.Task;
        site.Slow.IsOn = false;

        // The line of the request is the last that could be written about it.
        await Eventually.HoldsAsync(
            () => site.ReadLog().Split('\n').Any(line => IsAbout(line, edition) && line.Contains("499", StringComparison.Ordinal)),
            "no line about the request");
        Assert.DoesNotContain("likely due to a transient failure", site.ReadLog(), StringComparison.Ordinal);
    }

    private static bool IsAbout(string line, Edition edition) => line.Contains(edition.Slug, StringComparison.Ordinal);
}
